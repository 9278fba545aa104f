package cn.yaodian.inspection.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells apart what comes below title and addressees: body, attachments, those present, signature, annexes. */
final class BodyRows {

    private static final double CELL = 156.0 / 28;
    private static final double LARGER = 2;
    private static final double FLUSH = 4;
    /** An annex's label stands in the upper part of its page. */
    private static final double UPPER_PART = 70;
    private static final double SHARE_LEFT_OF_DATE = 40;
    private static final int LONGEST_NAME = 45;
    private static final double LINES_BETWEEN_NAMES = 6;
    /** Rows further apart than this have a blank line between them, in mm. */
    private static final double BLANK_LINE = 15;

    private final List<PageText> pages;
    private final double bodySize;
    private final double textLeft;
    private final Map<Part, List<TextRow>> found = new EnumMap<>(Part.class);

    private BodyRows(List<PageText> pages, double bodySize, double textLeft) {
        this.pages = pages;
        this.bodySize = bodySize;
        this.textLeft = textLeft;
    }

    static Map<Part, List<TextRow>> find(List<PageText> pages, Front front, ImprintRows imprint, double bodySize,
            double textLeft) {
        BodyRows body = new BodyRows(pages, bodySize, textLeft);
        int annexes = body.firstAnnex();
        List<TextRow> main = new ArrayList<>(front.rest());
        pages.subList(1, Math.max(1, annexes - 1)).forEach(page -> main.addAll(page.rows()));
        main.removeAll(imprint.rows());
        body.main(main);
        for (PageText page : pages.subList(Math.min(annexes - 1, pages.size()), pages.size())) {
            List<TextRow> rows = new ArrayList<>(page.rows());
            rows.removeAll(imprint.rows());
            body.annex(rows);
        }
        return body.found;
    }

    /** Number of the first page that an annex begins on; one more than there are where none does. */
    private int firstAnnex() {
        for (PageText page : pages.subList(1, pages.size())) {
            if (!page.rows().isEmpty() && (isLabel(page.rows().getFirst()) || isAnnexTitle(page, 0))
                    || page.page().isAcross()) {
                return page.index();
            }
        }
        return pages.size() + 1;
    }

    private boolean isLabel(TextRow row) {
        return row.matches(Words.ANNEX_LABEL) && row.baseline() < UPPER_PART && row.left() < textLeft + 2 * CELL;
    }

    private boolean isAnnexTitle(PageText page, int at) {
        return at < page.rows().size() && page.rows().get(at).size() > bodySize + LARGER
                && page.rows().get(at).baseline() < UPPER_PART;
    }

    private void annex(List<TextRow> rows) {
        int at = 0;
        if (!rows.isEmpty() && isLabel(rows.getFirst())) {
            put(Part.ANNEX_LABEL, rows.getFirst());
            at = 1;
        }
        while (at < rows.size() && rows.get(at).size() > bodySize + LARGER
                && rows.get(at).baseline() < 2 * UPPER_PART) {
            put(Part.ANNEX_TITLE, rows.get(at));
            at++;
        }
        rows.subList(at, rows.size()).forEach(row -> put(Part.ANNEX_BODY, row));
    }

    private void main(List<TextRow> rows) {
        int date = date(rows);
        int names = date < 0 ? -1 : firstName(rows, date);
        int closing = date < 0 ? rows.size() : names;
        int from = closing;
        for (int i = 0; i < closing; i++) {
            if (rows.get(i).matches(Words.ATTACHMENTS) || rows.get(i).matches(Words.ATTENDANCE)) {
                from = i;
                break;
            }
        }
        rows.subList(0, from).forEach(row -> put(Part.BODY, row));
        Part part = Part.ATTACHMENTS;
        for (TextRow row : rows.subList(from, closing)) {
            part = row.matches(Words.ATTENDANCE) ? Part.ATTENDANCE : part;
            put(part, row);
        }
        if (date >= 0) {
            rows.subList(names, date).forEach(row -> put(Part.SIGNATURE, row));
            date(rows.get(date));
            closed(rows.subList(date + 1, rows.size()));
        }
    }

    /** The last row that is a date, or ends in one at the right of a page; -1 where there is none. */
    private int date(List<TextRow> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            TextRow row = rows.get(i);
            String text = row.text();
            boolean ends = row.find(Words.DATE).map(date -> text.endsWith(date.text())).orElse(false);
            if (ends && (row.matches(Words.DATE) && row.left() > textLeft + SHARE_LEFT_OF_DATE
                    || row.words().size() > 1 && row.words().getLast().matches(Words.DATE)
                    || row.left() > textLeft + SHARE_LEFT_OF_DATE)) {
                return i;
            }
        }
        return -1;
    }

    /** A name and a date on one row are told apart. */
    private void date(TextRow row) {
        TextRow date = row.find(Words.DATE).orElse(row);
        row.part(0, row.text().lastIndexOf(date.text())).ifPresent(name -> put(Part.SIGNATURE, name));
        put(Part.DATE, date);
    }

    private int firstName(List<TextRow> rows, int date) {
        int first = date;
        while (first > 0) {
            TextRow row = rows.get(first - 1);
            double gap = rows.get(first).baseline() - row.baseline();
            String text = row.text();
            boolean punctuated = text.chars().anyMatch(c -> "。；：，！？、:;,".indexOf(c) >= 0);
            boolean apart = row.left() > textLeft + 3 * CELL || row.words().size() > 1 && row.words().stream()
                    .allMatch(word -> word.text().length() > 2);
            boolean parted = first < date && gap > BLANK_LINE && row.words().size() < 2;
            if (parted || row.page() != rows.get(date).page() || punctuated || !apart || text.length() > LONGEST_NAME
                    || gap > LINES_BETWEEN_NAMES * 10 || row.matches(Words.LEVEL_1) || row.matches(Words.LEVEL_2)) {
                break;
            }
            first--;
        }
        return first;
    }

    /** What stands below the date: a note, or an attachment list that ought to stand above it. */
    private void closed(List<TextRow> rows) {
        Part part = Part.BODY;
        for (TextRow row : rows) {
            if (row.matches(Words.NOTE)) {
                part = Part.NOTE;
            } else if (row.matches(Words.ATTACHMENTS)) {
                part = Part.ATTACHMENTS;
            } else if (part == Part.NOTE && row.left() > textLeft + FLUSH) {
                part = Part.BODY;
            }
            put(part, row);
        }
    }

    private void put(Part part, TextRow row) {
        found.computeIfAbsent(part, key -> new ArrayList<>()).add(row);
    }
}
