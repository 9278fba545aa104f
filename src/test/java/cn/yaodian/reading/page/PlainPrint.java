package cn.yaodian.reading.page;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.reading.format.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The paragraphs of a text as a document to print, each drawn in, with the marks of Markdown off. */
public final class PlainPrint {

    private PlainPrint() {}

    public static OfficialDocument of(Path text) throws IOException {
        List<Block> blocks = PlainText.paragraphs(text).stream()
                .<Block>map(paragraph -> Block.paragraph("", paragraph)).toList();
        return new OfficialDocument(Masthead.NONE, "", List.of(), blocks, Signature.NONE, List.of(), Imprint.NONE);
    }
}
