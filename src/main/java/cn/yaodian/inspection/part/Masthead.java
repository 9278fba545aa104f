package cn.yaodian.inspection.part;

import cn.yaodian.inspection.finding.DocumentFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 版头 of a document, as far as its first page shows one.
 *
 * @param bottom height on the first page below which the title comes, in mm
 */
record Masthead(DocumentFormat format, Map<Part, List<TextRow>> rows, List<PlacedRule> redRules,
        List<PlacedRule> footRules, boolean pictureHead, double bottom) {

    /** A red name in larger type than this is the letterhead, in points. */
    private static final double STRIKING = 20;
    /** A black one must be larger, and read like one. */
    private static final double STRIKING_BLACK = 26;
    private static final double UPPER_PART = 0.6;
    private static final double FOOT = 0.84;
    /** A picture as wide as this in a page's upper part may be a letterhead, in mm. */
    private static final double WIDE_PICTURE = 80;
    /** The rules of a letter are wider than the text area. */
    private static final double LETTER_RULE = 162;
    private static final double DOUBLE = 4;

    static Masthead find(PageText first, double bodySize) {
        double height = first.page().height();
        List<PlacedRule> red = first.wideRules().stream().filter(rule -> rule.colour().isRed())
                .map(rule -> new PlacedRule(1, rule)).toList();
        List<PlacedRule> foot = red.stream().filter(rule -> rule.rule().y1() > FOOT * height).toList();
        List<PlacedRule> upper = red.stream().filter(rule -> rule.rule().y1() < UPPER_PART * height).toList();
        List<TextRow> letterhead = letterhead(first, bodySize);
        boolean picture = letterhead.isEmpty() && first.page().pictures().stream()
                .anyMatch(one -> one.box().width() > WIDE_PICTURE && one.box().bottom() < height / 2);
        DocumentFormat format = format(first, letterhead, upper, foot, picture);
        if (!format.hasMasthead()) {
            return new Masthead(format, rowsAbove(first, 0, List.of(), format), upper, foot, false, 0);
        }
        double bottom = bottom(first, letterhead, upper, format);
        Map<Part, List<TextRow>> rows = rowsAbove(first, bottom, letterhead, format);
        return new Masthead(format, rows, upper, foot, picture, bottom);
    }

    private static List<TextRow> letterhead(PageText first, double bodySize) {
        double limit = UPPER_PART * first.page().height();
        List<TextRow> red = first.rows().stream()
                .filter(row -> row.isRed() && row.size() >= Math.max(STRIKING, bodySize) && row.baseline() < limit)
                .toList();
        if (!red.isEmpty()) {
            return red;
        }
        List<TextRow> large = first.rows().stream()
                .filter(row -> row.size() >= STRIKING_BLACK && row.baseline() < limit).toList();
        return large.stream().anyMatch(row -> row.matches(Words.LETTERHEAD_END)) ? large : List.of();
    }

    private static DocumentFormat format(PageText first, List<TextRow> letterhead, List<PlacedRule> upper,
            List<PlacedRule> foot, boolean picture) {
        String name = letterhead.isEmpty() ? "" : letterhead.getLast().text();
        boolean doubled = upper.size() > 1 && upper.get(1).rule().y1() - upper.getFirst().rule().y1() < DOUBLE;
        boolean wide = !upper.isEmpty() && upper.getFirst().rule().length() > LETTER_RULE;
        boolean issued = first.rows().stream().anyMatch(row -> row.matches(Words.ISSUE) && row.baseline() < 150);
        if (name.isEmpty() && !picture && upper.isEmpty()) {
            return DocumentFormat.PLAIN;
        } else if (doubled || wide || !foot.isEmpty()) {
            return DocumentFormat.LETTER;
        } else if (name.endsWith("纪要")) {
            return DocumentFormat.MINUTES;
        } else if (name.endsWith("令")) {
            return DocumentFormat.ORDER;
        } else if (name.matches(Words.BULLETIN.pattern()) || issued && !name.endsWith("文件")) {
            return DocumentFormat.BULLETIN;
        }
        return DocumentFormat.DOCUMENT;
    }

    private static double bottom(PageText first, List<TextRow> letterhead, List<PlacedRule> upper,
            DocumentFormat format) {
        double below = letterhead.isEmpty() ? 0 : letterhead.getLast().baseline();
        Optional<TextRow> number = first.rows().stream().filter(row -> row.baseline() > below)
                .filter(row -> row.find(format == DocumentFormat.ORDER ? Words.ORDER_NUMBER : Words.NUMBER).isPresent())
                .findFirst();
        if (format == DocumentFormat.ORDER) {
            return number.map(TextRow::baseline).orElse(below) + 1;
        }
        if (!upper.isEmpty()) {
            return upper.getLast().rule().bottom();
        }
        return number.filter(row -> row.baseline() < UPPER_PART * first.page().height()).map(TextRow::baseline)
                .orElse(below) + 1;
    }

    /** What stands in the masthead; of a letter also the marks below its rule. */
    private static Map<Part, List<TextRow>> rowsAbove(PageText first, double bottom, List<TextRow> letterhead,
            DocumentFormat format) {
        Map<Part, List<TextRow>> rows = new EnumMap<>(Part.class);
        rows.put(Part.LETTERHEAD, letterhead);
        for (TextRow row : first.rows()) {
            if (letterhead.contains(row)) {
                continue;
            }
            boolean above = row.baseline() < bottom;
            boolean marks = (format == DocumentFormat.LETTER || format == DocumentFormat.PLAIN)
                    && row.baseline() < bottom + 60;
            if (!above && !marks) {
                break;
            }
            boolean known = tell(row, rows, format);
            if (!known && !above) {
                break;
            } else if (!known) {
                rows.computeIfAbsent(Part.IN_MASTHEAD, part -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private static boolean tell(TextRow row, Map<Part, List<TextRow>> rows, DocumentFormat format) {
        boolean known = false;
        for (TextRow word : row.words()) {
            known |= put(Part.COPY_NUMBER, word, rows, word.matches(Words.COPY_NUMBER))
                    || put(Part.SECRECY, word, rows, word.matches(Words.SECRECY))
                    || put(Part.URGENCY, word, rows, word.matches(Words.URGENCY));
        }
        if (!known && row.matches(Words.URGENCY)) {
            known = put(Part.URGENCY, row, rows, true);
        }
        Pattern numbers = format == DocumentFormat.ORDER ? Words.ORDER_NUMBER : Words.NUMBER;
        Optional<TextRow> number = row.words().stream().flatMap(word -> word.find(numbers).stream()).findFirst()
                .or(() -> row.find(numbers));
        boolean numbered = number.isPresent() && put(Part.NUMBER, number.get(), rows, !rows.containsKey(Part.NUMBER));
        Optional<TextRow> signers = row.find(Words.SIGNED_BY);
        boolean signed = signers.isPresent() && put(Part.SIGNERS, signers.get(), rows, true);
        if (!signed && rows.containsKey(Part.SIGNERS)) {
            // Further names stand below the first ones, on the last line beside the number.
            int end = numbered ? row.text().indexOf(number.get().text()) + number.get().text().length() : 0;
            signed = row.part(end, row.text().length()).map(rest -> put(Part.SIGNERS, rest, rows, true)).orElse(false);
        }
        boolean issue = format == DocumentFormat.BULLETIN && put(Part.ISSUE, row, rows, row.matches(Words.ISSUE));
        boolean editor = format == DocumentFormat.BULLETIN && !issue && row.find(Words.DATE).isPresent()
                && put(Part.EDITOR, row, rows, true);
        return known || numbered || signed || issue || editor;
    }

    private static boolean put(Part part, TextRow row, Map<Part, List<TextRow>> rows, boolean is) {
        return is && rows.computeIfAbsent(part, key -> new ArrayList<>()).add(row);
    }
}
