package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.ui.drafting.text.TextMark;
import java.util.ArrayList;
import java.util.List;

/** Where the clauses of indicators stand in a text. */
final class IndicatorMarks {

    private IndicatorMarks() {}

    /** In the order of the text; a clause that is not in it gives none, one that stands there twice is found in turn. */
    static List<TextMark> in(String text, List<Indicator> indicators) {
        List<TextMark> marks = new ArrayList<>();
        int from = 0;
        for (Indicator indicator : indicators) {
            String wording = indicator.wording();
            int at = wording.isEmpty() ? -1 : text.indexOf(wording, from);
            if (at < 0 && !wording.isEmpty()) {
                at = text.indexOf(wording);
            }
            if (at >= 0) {
                TextMark mark = new TextMark(at, at + wording.length());
                if (!marks.contains(mark)) {
                    marks.add(mark);
                }
                from = at + wording.length();
            }
        }
        return List.copyOf(marks);
    }
}
