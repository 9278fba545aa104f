package cn.yaodian.inspection.part;

import cn.yaodian.inspection.finding.DocumentFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Title and addressees.
 *
 * @param rest rows of the first page that come below them
 */
record Front(List<TextRow> title, List<TextRow> addressees, List<TextRow> rest) {

    /** Titles are larger than the text by more than this, in points. */
    private static final double LARGER = 2;
    private static final int MOST_TITLE_ROWS = 6;
    private static final int MOST_ADDRESSEE_ROWS = 14;
    /** How far the middle of a centred row may be off, and how far it keeps from the left edge, in mm. */
    private static final double OFF_CENTRE = 4;
    private static final double INSET = 4;
    /** An addressee set in like a paragraph still is one, if it reads so. */
    private static final double SET_IN = 14;
    private static final String SENTENCE_END = "。；！？";

    static Front find(List<PageText> pages, Masthead masthead, double bodySize, double textLeft) {
        List<TextRow> rows = new ArrayList<>(pages.getFirst().rows().stream()
                .filter(row -> row.baseline() > masthead.bottom()).toList());
        rows.removeIf(row -> masthead.rows().entrySet().stream()
                .anyMatch(part -> part.getValue().stream().anyMatch(known -> shares(row, known))));
        List<TextRow> title = title(rows, masthead, bodySize, textLeft, pages.getFirst().page().width());
        rows.removeAll(title);
        List<TextRow> addressees = addressees(rows, textLeft);
        rows.removeAll(addressees);
        return new Front(title, addressees, rows);
    }

    private static boolean shares(TextRow row, TextRow known) {
        return known.glyphs().stream().anyMatch(row.glyphs()::contains);
    }

    private static List<TextRow> title(List<TextRow> rows, Masthead masthead, double bodySize, double textLeft,
            double sheet) {
        List<TextRow> large = new ArrayList<>();
        for (TextRow row : rows) {
            if (row.size() > bodySize + LARGER) {
                large.add(row);
            } else if (!large.isEmpty() || rows.indexOf(row) > 2) {
                break;
            }
        }
        if (!large.isEmpty() || masthead.format() == DocumentFormat.ORDER) {
            return large;
        }
        List<TextRow> centred = new ArrayList<>();
        for (TextRow row : rows) {
            // By the middle of the sheet or of the text area, whichever the writer took.
            boolean middle = Math.abs(row.middle() - sheet / 2) < OFF_CENTRE
                    || Math.abs(row.middle() - (sheet / 2 + 1)) < OFF_CENTRE;
            String text = row.text();
            boolean heading = middle && row.left() > textLeft + INSET
                    && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) < 0
                    && !row.matches(Words.ADDRESSEES_END);
            if (!heading || centred.size() == MOST_TITLE_ROWS) {
                break;
            }
            centred.add(row);
        }
        return centred;
    }

    private static List<TextRow> addressees(List<TextRow> rows, double textLeft) {
        List<TextRow> addressees = new ArrayList<>();
        for (TextRow row : rows.subList(0, Math.min(rows.size(), MOST_ADDRESSEE_ROWS))) {
            boolean wide = row.left() < textLeft + (addressees.isEmpty() ? SET_IN : INSET);
            if (!wide || SENTENCE_END.chars().anyMatch(end -> row.text().indexOf(end) >= 0)
                    || row.matches(Words.LEVEL_1) || row.matches(Words.ATTENDANCE)) {
                return List.of();
            }
            addressees.add(row);
            if (row.matches(Words.ADDRESSEES_END)) {
                boolean flush = addressees.getFirst().left() < textLeft + INSET;
                return flush || addressees.size() == 1 && row.text().length() < 28 ? addressees : List.of();
            }
        }
        return List.of();
    }
}
