package cn.yaodian.document;

import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on pages, without blanks. */
public final class PageText {

    private PageText() {}

    /** The words of the document: no page numbers, no heads of tables that were printed before. */
    public static String ofDocument(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        for (Page page : pages) {
            int at = 0;
            for (Part part : page.parts()) {
                List<Mark> marks = page.marks().subList(at, at + part.marks());
                at += part.marks();
                text.append(part.role() == Role.Plain.ARTIFACT ? "" : words(marks));
            }
        }
        return DocumentText.withoutBlanks(text.toString());
    }

    /** All that is printed, page by page. */
    public static List<String> of(List<Page> pages) {
        return pages.stream().map(page -> DocumentText.withoutBlanks(words(page.marks()))).toList();
    }

    private static String words(List<Mark> marks) {
        return marks.stream().map(mark -> switch (mark) {
            case Mark.Text text -> text.text();
            case Mark.Upright upright -> upright.text().text();
            default -> "";
        }).collect(Collectors.joining());
    }
}
