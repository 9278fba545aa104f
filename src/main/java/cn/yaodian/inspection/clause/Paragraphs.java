package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;

/** The rows of the body, paragraph by paragraph. */
final class Paragraphs {

    private Paragraphs() {}

    static List<List<TextRow>> of(Parts parts) {
        List<List<TextRow>> paragraphs = new ArrayList<>();
        double left = Margins.left(parts);
        double right = Margins.right(parts);
        for (TextRow row : parts.of(Part.BODY)) {
            if (paragraphs.isEmpty() || BodyCheck.begins(row, paragraphs.getLast().getLast(), left, right)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(row);
        }
        return paragraphs;
    }

    /** Rows that the next one of the same paragraph follows, and so are full. */
    static List<TextRow> wrapped(Parts parts) {
        return of(parts).stream().flatMap(paragraph -> paragraph.subList(0, paragraph.size() - 1).stream()).toList();
    }
}
