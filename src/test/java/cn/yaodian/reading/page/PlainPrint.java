package cn.yaodian.reading.page;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.reading.file.TextDecoder;
import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.ParagraphJoiner;
import cn.yaodian.reading.text.AccountBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The paragraphs of a text as a document to print, each drawn in, with the marks of Markdown off. */
public final class PlainPrint {

    private PlainPrint() {}

    public static OfficialDocument of(Path text) throws IOException {
        SourceText source = SourceText.of(new TextDecoder().decode(Files.readAllBytes(text)).orElseThrow());
        AccountBook account = new AccountBook(source.text());
        List<Block> blocks = new ParagraphJoiner(account, line -> {}).join(new LineReader(account).read(source))
                .stream().map(passage -> Block.paragraph("", ((Paragraph) passage).text().toString())).toList();
        return new OfficialDocument(Masthead.NONE, "", List.of(), blocks, Signature.NONE, List.of(), Imprint.NONE);
    }
}
