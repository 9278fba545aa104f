package cn.yaodian.reading.docx;

import cn.yaodian.domain.plan.ChineseNumber;
import java.util.Locale;

/** Numbers as Word prints them in each of its formats (ECMA-376, 17.18.59). */
final class NumberFormat {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST = 9999;

    private NumberFormat() {}

    /** Empty for a bullet and for no number at all. */
    static String format(String format, int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting", "ideographDigital", "ideographTraditional", "chineseLegalSimplified" ->
                ChineseNumber.of(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> Integer.toString(number).chars()
                    .collect(StringBuilder::new, (text, c) -> text.append((char) (c - '0' + '０')),
                            StringBuilder::append)
                    .toString();
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** a to z, then aa to zz. */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
