package cn.yaodian.reading.format;

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

/** The paragraphs of a text as somebody would type them anew: cut lines joined, the marks of Markdown off. */
public final class PlainText {

    private PlainText() {}

    /** @param text a document without tables */
    public static List<String> paragraphs(Path text) throws IOException {
        SourceText source = SourceText.of(new TextDecoder().decode(Files.readAllBytes(text)).orElseThrow());
        AccountBook account = new AccountBook(source.text());
        return new ParagraphJoiner(account, line -> {}).join(new LineReader(account).read(source)).stream()
                .map(passage -> ((Paragraph) passage).text().toString()).toList();
    }
}
