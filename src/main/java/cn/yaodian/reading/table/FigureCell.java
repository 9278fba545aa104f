package cn.yaodian.reading.table;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;

/** Tells cells that hold a figure and little else. */
final class FigureCell {

    private static final int LONGEST = 16;
    private static final Words MEASURES = Words.named("measures");
    private static final String AROUND = "≥≤>＞<＜=＝约超近达满%％‰~～—–-至到以上下内左右.,，．万亿千百十不少于低高多力争或增长提升";

    private FigureCell() {}

    /** 50, ≥2.5, 60%～70%, 3万, 50场以上. */
    static boolean is(CharSequence cell) {
        return cell.length() <= LONGEST && hasDigit(cell) && measureAt(cell) >= 0;
    }

    /** Whether nothing in the figure says what it counts. */
    static boolean isBare(CharSequence cell) {
        return is(cell) && measureAt(cell) == 0 && cell.chars().noneMatch(c -> c == '%' || c == '％' || c == '‰');
    }

    private static boolean hasDigit(CharSequence cell) {
        return cell.chars().anyMatch(c -> Glyphs.isDigit((char) c));
    }

    /** Length of the measure in it, 0 for none, -1 where it says anything else. */
    private static int measureAt(CharSequence cell) {
        int measure = 0;
        int i = 0;
        while (i < cell.length()) {
            char c = cell.charAt(i);
            int length = MEASURES.lengthAt(cell, i);
            if (length > 0 && i > 0) {
                measure = Math.max(measure, length);
                i += length;
            } else if (Glyphs.isDigit(c) || Glyphs.isBlank(c) || AROUND.indexOf(c) >= 0) {
                i++;
            } else {
                return -1;
            }
        }
        return measure;
    }

    /** Whether a cell holds only what figures are measured in: 场, 万人次, %. */
    static boolean isMeasure(CharSequence cell) {
        String words = cell.toString().strip();
        int scale = 0;
        while (scale < words.length() - 1 && "万亿千百".indexOf(words.charAt(scale)) >= 0) {
            scale++;
        }
        return MEASURES.contains(words) || MEASURES.contains(words.substring(scale)) || words.equals("%");
    }
}
