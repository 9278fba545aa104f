package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.number.SeriesSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One line of the register: a number that was given, or some that nobody has. */
sealed interface NumberRow {

    /** The lowest number of the line. */
    int serial();

    /** A number that is no longer free. */
    record Entry(NumberEntry entry) implements NumberRow {

        @Override
        public int serial() {
            return entry.number().serial();
        }
    }

    /** 空号. */
    record Gap(SeriesSheet sheet, NumberGap gap) implements NumberRow {

        @Override
        public int serial() {
            return gap.from();
        }

        SeriesNumber first() {
            return SeriesNumber.of(sheet.series(), gap.from());
        }
    }

    /** The lines of a series, the highest number first. */
    static List<NumberRow> of(SeriesSheet sheet) {
        List<NumberRow> rows = new ArrayList<>();
        sheet.entries().forEach(entry -> rows.add(new Entry(entry)));
        sheet.gaps().forEach(gap -> rows.add(new Gap(sheet, gap)));
        rows.sort(Comparator.comparingInt(NumberRow::serial).reversed());
        return rows;
    }
}
