package cn.yaodian.reading.table;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Tables that only hold text in its place, such as a masthead or an imprint, are lines like others. */
public final class LayoutTables {

    private static final int WIDEST = 2;

    private LayoutTables() {}

    public static List<Passage> dissolve(List<Passage> passages) {
        List<Passage> dissolved = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Table table && isLayout(table)) {
                lines(table).forEach(line -> dissolved
                        .add(new Paragraph(table.line(), line, LineForm.PLAIN, List.of())));
            } else {
                dissolved.add(passage);
            }
        }
        return dissolved;
    }

    private static boolean isLayout(Table table) {
        return TaskTable.of(table).isEmpty() && table.rows().stream()
                .allMatch(row -> row.stream().filter(cell -> !cell.strip().isEmpty()).count() <= WIDEST);
    }

    /** The paragraphs of a row's only cell, else the row as one line. */
    private static List<TracedText> lines(Table table) {
        List<TracedText> lines = new ArrayList<>();
        for (List<TracedText> row : table.rows()) {
            List<TracedText> filled = row.stream().map(TracedText::strip).filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 1) {
                paragraphs(filled.getFirst(), lines);
            } else {
                TracedText.Builder line = new TracedText.Builder();
                filled.forEach(cell -> (line.length() > 0 ? line.appendBlank() : line).append(cell));
                lines.add(line.build());
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static void paragraphs(TracedText cell, List<TracedText> into) {
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == '\u2028') {
                into.add(cell.subSequence(start, i).strip());
                start = i + 1;
            }
        }
    }
}
