package cn.yaodian.bench;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import cn.yaodian.writing.docx.DocxWriter;
import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A {@link LongDocument} as poi-tl writes it: a template in the same styles, with masthead, signature and imprint in it, into
 * which number, title and text are bound.
 */
final class TemplateDocument {

    private final byte[] template;

    TemplateDocument() throws IOException {
        List<Block> body = List.of(Block.paragraph("", "{{opening}}"), Block.paragraph("", "{{?sections}}"),
                Block.heading("", 1, "{{heading}}"), Block.paragraph("", "{{?tasks}}"),
                new Paragraph("", 3, List.of(new Run("{{lead}}", Typeface.KAITI), new Run("{{text}}", Typeface.FANGSONG))),
                Block.paragraph("", "{{/tasks}}"), Block.paragraph("", "{{/sections}}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocxWriter().write(LongDocument.document("{{number}}", "{{title}}", body), bytes);
        template = bytes.toByteArray();
    }

    void bind(int number, OutputStream out) throws IOException {
        List<Map<String, Object>> sections = LongDocument.sections(number, LongDocument.TEN_PAGES).stream()
                .map(section -> Map.<String, Object>of("heading", section.heading(), "tasks", section.tasks().stream()
                        .map(task -> Map.of("lead", task.lead(), "text", task.text())).toList()))
                .toList();
        Map<String, Object> values = Map.of("number", "青产改组〔2026〕1号", "title", LongDocument.title(), "opening",
                LongDocument.opening(), "sections", sections);
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            compiled.render(values).write(out);
        }
    }
}
