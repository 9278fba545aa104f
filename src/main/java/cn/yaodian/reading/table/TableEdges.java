package cn.yaodian.reading.table;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes off a table of tasks what only stands at its edges, as sheets and forms have it: title, date and unit above the
 * head, notes and names of those who filled it in below, a further table with a head of its own.
 */
public final class TableEdges {

    private static final Words NOTES = Words.named("table-notes");

    private TableEdges() {}

    public static List<Passage> trim(List<Passage> passages) {
        List<Passage> trimmed = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Table table) {
                trim(table, trimmed);
            } else {
                trimmed.add(passage);
            }
        }
        return trimmed;
    }

    private static void trim(Table table, List<Passage> into) {
        Table rest = table;
        Optional<TableHead> head = TableHead.of(rest);
        while (head.isPresent()) {
            lines(rest, 0, head.get().first(), into);
            int next = nextHead(rest, head.get());
            int notes = notes(rest, head.get().end(), next);
            into.add(rest.between(head.get().first(), notes));
            notes(rest, notes, next, into);
            if (next == rest.rows().size()) {
                return;
            }
            rest = rest.between(next, rest.rows().size());
            head = TableHead.of(rest);
        }
        into.add(rest);
    }

    /** Where another table begins below: a head whose words are not those of the one above. */
    private static int nextHead(Table table, TableHead head) {
        for (int row = head.end(); row + 1 < table.rows().size(); row++) {
            Optional<TableHead> other = TableHead.at(table, row);
            if (other.isPresent() && other.get().first() >= head.end()
                    && !other.get().columns().equals(head.columns())) {
                return other.get().first();
            }
        }
        return table.rows().size();
    }

    /** Where the notes at the end begin: rows of one text each, or those that begin as notes do. */
    private static int notes(Table table, int start, int end) {
        int notes = end;
        for (int row = end - 1; row > start; row--) {
            List<TracedText> filled = table.rows().get(row).stream().map(TracedText::strip)
                    .filter(cell -> !cell.isEmpty()).toList();
            if (!filled.isEmpty() && NOTES.lengthAt(filled.getFirst(), 0) > 0) {
                notes = row;
            } else if (filled.size() > 1) {
                break;
            }
        }
        return notes;
    }

    /** A note's further lines, numbered as they may be, belong to it: 注：1.… 2.… */
    private static void notes(Table table, int start, int end, List<Passage> into) {
        int line = table.line() + start;
        TracedText.Builder note = new TracedText.Builder();
        for (int row = start; row < end; row++) {
            for (TracedText cell : table.rows().get(row)) {
                TracedText words = cell.strip();
                if (!words.isEmpty() && note.length() > 0 && NOTES.lengthAt(words, 0) > 0) {
                    into.add(new Paragraph(line, note.build(), LineForm.PLAIN, List.of()));
                    note = new TracedText.Builder();
                    line = table.line() + row;
                }
                if (!words.isEmpty()) {
                    (note.length() > 0 ? note.appendBlank() : note).append(words);
                }
            }
        }
        if (note.length() > 0) {
            into.add(new Paragraph(line, note.build(), LineForm.PLAIN, List.of()));
        }
    }

    private static void lines(Table table, int start, int end, List<Passage> into) {
        for (int row = start; row < end; row++) {
            List<TracedText> filled = table.rows().get(row).stream().map(TracedText::strip)
                    .filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 1) {
                paragraphs(table.line() + row, filled.getFirst(), into);
            } else if (!filled.isEmpty()) {
                TracedText.Builder line = new TracedText.Builder();
                filled.forEach(cell -> (line.length() > 0 ? line.appendBlank() : line).append(cell));
                into.add(new Paragraph(table.line() + row, line.build(), LineForm.PLAIN, List.of()));
            }
        }
    }

    private static void paragraphs(int number, TracedText cell, List<Passage> into) {
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || CellText.isLineEnd(cell.charAt(i))) {
                TracedText words = cell.subSequence(start, i).strip();
                if (!words.isEmpty()) {
                    into.add(new Paragraph(number, words, LineForm.PLAIN, List.of()));
                }
                start = i + 1;
            }
        }
    }
}
