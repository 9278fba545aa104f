package cn.yaodian.inspection.part;

import cn.yaodian.inspection.finding.DocumentFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with each row of its pages told for what it is.
 *
 * @param redRules      red lines of the first page's upper part, from above
 * @param footRules     red lines at the first page's foot: a letter's
 * @param imprintRules  of the imprint, from above
 * @param pictureHead   whether the letterhead may be a picture
 * @param bodySize      of most of the text, in points
 * @param textLeft      where most lines of the text begin, in mm
 * @param textRight     where most full lines of upright sheets end; nothing where there are none
 * @param spaced        whether Chinese and Western characters were parted by whoever made the pages, not by the document
 */
public record Parts(DocumentFormat format, List<PageText> pages, Map<Part, List<TextRow>> rows,
        List<PlacedRule> redRules, List<PlacedRule> footRules, List<PlacedRule> imprintRules, boolean pictureHead,
        double bodySize, double textLeft, Optional<Double> textRight, boolean spaced) {

    public Parts {
        pages = List.copyOf(pages);
        rows = new EnumMap<>(rows);
    }

    Parts withTextRight() {
        return new Parts(format, pages, rows, redRules, footRules, imprintRules, pictureHead, bodySize, textLeft,
                TextEdge.right(this), spaced);
    }

    /** The rows of one part in the order they are read; none where the document does not have it. */
    public List<TextRow> of(Part part) {
        return List.copyOf(rows.getOrDefault(part, List.of()));
    }

    public boolean has(Part part) {
        return !of(part).isEmpty();
    }

    public PageText page(int number) {
        return pages.get(number - 1);
    }

    /** Lines of running text: of the body and of what is attached. */
    public List<TextRow> text() {
        List<TextRow> text = new ArrayList<>(of(Part.BODY));
        text.addAll(of(Part.ANNEX_BODY));
        return text;
    }
}
