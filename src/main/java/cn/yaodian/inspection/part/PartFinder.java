package cn.yaodian.inspection.part;

import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.measure.MeasuredDocument;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells the parts of a document by what stands on its pages, whoever made it and however far it is from the standard. */
public final class PartFinder {

    /** Parts that speak for an official document; a text with fewer of them is none. */
    private static final List<Part> EVIDENCE = List.of(Part.LETTERHEAD, Part.NUMBER, Part.ADDRESSEES, Part.DATE,
            Part.ATTACHMENTS, Part.IMPRINT);
    private static final int LEAST_EVIDENCE = 1;
    /** Characters from which a row shows the edges of the text. */
    private static final int FULL_ROW = 12;
    private static final double EDGE = 0.08;
    private static final double USUAL_LEFT = 28;
    private static final double NEAR = 0.7;

    private PartFinder() {}

    public static Parts find(MeasuredDocument document) {
        List<PageText> pages = document.pages().stream().map(PageText::of).toList();
        double bodySize = bodySize(pages);
        double textLeft = textLeft(pages, bodySize);
        Map<Part, List<TextRow>> rows = new EnumMap<>(Part.class);
        if (document.isScan() || pages.isEmpty()) {
            return new Parts(DocumentFormat.SCAN, pages, rows, List.of(), List.of(), List.of(), false, bodySize,
                    textLeft, Optional.empty(), document.spaced());
        }
        Masthead masthead = Masthead.find(pages.getFirst(), bodySize);
        ImprintRows imprint = ImprintRows.find(pages);
        rows.putAll(masthead.rows());
        rows.put(Part.IMPRINT, imprint.rows());
        Front front = Front.find(pages, masthead, bodySize, textLeft);
        rows.put(Part.TITLE, front.title());
        rows.put(Part.ADDRESSEES, front.addressees());
        rows.putAll(BodyRows.find(pages, front, imprint, bodySize, textLeft));
        DocumentFormat format = masthead.format();
        if (format == DocumentFormat.PLAIN
                && EVIDENCE.stream().filter(part -> !rows.getOrDefault(part, List.of()).isEmpty())
                        .count() < LEAST_EVIDENCE
                && front.title().isEmpty()) {
            format = DocumentFormat.NONE;
        }
        return new Parts(format, pages, rows, masthead.redRules(), masthead.footRules(), imprint.rules(),
                masthead.pictureHead(), bodySize, textLeft, Optional.empty(), document.spaced()).withTextRight();
    }

    private static Stream<TextRow> all(List<PageText> pages) {
        return pages.stream().flatMap(page -> page.rows().stream());
    }

    /** The size that most characters have. */
    private static double bodySize(List<PageText> pages) {
        Map<Double, Integer> sizes = new HashMap<>();
        all(pages).forEach(row -> sizes.merge(Math.round(row.size() * 2) / 2.0, row.glyphs().size(), Integer::sum));
        return mostly(sizes, 16);
    }

    private static double textLeft(List<PageText> pages, double size) {
        Map<Double, Integer> lefts = new TreeMap<>();
        List<TextRow> upright = pages.stream().filter(page -> !page.page().isAcross())
                .flatMap(page -> page.rows().stream()).filter(row -> Math.abs(row.size() - size) < 1).toList();
        upright.stream().filter(row -> row.glyphs().size() >= FULL_ROW).forEach(
                row -> lefts.merge(Math.round(row.left() * 2) / 2.0, 1, Integer::sum));
        int rows = lefts.values().stream().mapToInt(Integer::intValue).sum();
        // Paragraphs' first lines are set in: the edge is where some lines begin and hardly any begins before.
        double edge = lefts.entrySet().stream().filter(left -> left.getValue() >= EDGE * rows).map(Map.Entry::getKey)
                .findFirst().orElse(USUAL_LEFT);
        boolean usual = upright.stream().anyMatch(row -> isUsual(row.left())) || pages.stream()
                .flatMap(page -> page.wideRules().stream()).anyMatch(rule -> isUsual(rule.x1()));
        return edge > USUAL_LEFT && usual ? USUAL_LEFT : edge;
    }

    /** Short documents may have no full line at all, but something that stands where the edge ought to be. */
    private static boolean isUsual(double left) {
        return Math.abs(left - USUAL_LEFT) < NEAR;
    }

    private static double mostly(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream().max(Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(otherwise);
    }
}
