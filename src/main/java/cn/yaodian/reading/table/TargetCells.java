package cn.yaodian.reading.table;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Puts 培训人次, 万人次 and 2.5, which stand in three cells, together as a sentence that sets a target. For one row. */
final class TargetCells {

    /** A figure with its column. */
    private record Target(ColumnHeading column, TracedText cell) {}

    private static final int LONGEST_MEASURE = 6;

    private final List<Target> targets = new ArrayList<>();
    private TracedText indicator = TracedText.EMPTY;
    private TracedText measure = TracedText.EMPTY;
    private String counted = "";

    /** What the figures count. */
    void indicator(TracedText cell) {
        indicator = cell;
    }

    void measure(TracedText cell) {
        measure = cell;
    }

    void target(ColumnHeading column, TracedText cell) {
        targets.add(new Target(column, cell));
    }

    /** The task's name may say in a bracket what its figures are measured in: 新建站点（个）. */
    void counted(TracedText title) {
        counted = measureOf(title);
    }

    List<TracedText> texts() {
        List<TracedText> texts = new ArrayList<>();
        TracedText name = indicator;
        TracedText unit = measure;
        for (Target target : targets) {
            boolean bare = FigureCell.isBare(target.cell());
            TracedText behind = !bare
                    ? TracedText.EMPTY
                    : !unit.isEmpty() ? unit : CellText.untraced(measure(target.column()));
            TracedText figure = CellText.join(target.cell(), behind);
            texts.add(name.isEmpty()
                    ? CellText.headed(target.column().words(), figure)
                    : CellText.join(name, CellText.untraced("："), figure));
            name = name.isEmpty() ? name : TracedText.EMPTY;
            unit = behind == unit ? CellText.untraced(unit) : unit;
        }
        if (!name.isEmpty()) {
            texts.add(name);
        }
        if (!unit.isEmpty() && unit.firstOrigin() > 0) {
            texts.add(CellText.headed("单位", unit));
        }
        return texts;
    }

    private String measure(ColumnHeading column) {
        if (!measure.isEmpty()) {
            return measure.toString();
        }
        String ofColumn = column.measure();
        if (FigureCell.isMeasure(ofColumn)) {
            return ofColumn;
        }
        String ofName = measureOf(indicator);
        return ofName.isEmpty() ? counted : ofName;
    }

    /** What stands in a bracket at the end of a name, if figures are measured in it. */
    private static String measureOf(TracedText name) {
        int end = name.length() - 1;
        if (end < 2 || !Glyphs.isClosingBracket(name.charAt(end))) {
            return "";
        }
        for (int i = end - 1; i > 0 && end - i <= LONGEST_MEASURE; i--) {
            if (Glyphs.isOpeningBracket(name.charAt(i))) {
                String words = name.subSequence(i + 1, end).toString();
                return FigureCell.isMeasure(words) ? words : "";
            }
        }
        return "";
    }
}
