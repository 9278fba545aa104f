package cn.yaodian.reading.word;

import cn.yaodian.domain.plan.ChineseNumber;
import java.util.List;
import java.util.Locale;

/** Numbers as Word prints them in each of its formats, which bear the names of ECMA-376, 17.18.59. */
public final class NumberFormat {

    /** For a list whose paragraphs bear a sign and no number. */
    public static final String BULLET = "bullet";
    public static final String DECIMAL = "decimal";
    /** A decimal number that begins with 0 below 10; the only one that legal numbering leaves as it is. */
    public static final String DECIMAL_ZERO = "decimalZero";

    /** The formats by the numbers that the binary kind has for them (MS-OSHARED, 2.2.1.3). */
    private static final List<String> BY_CODE = List.of(DECIMAL, "upperRoman", "lowerRoman", "upperLetter",
            "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital",
            "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal",
            "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth",
            "irohaFullWidth", DECIMAL_ZERO, BULLET, "ganada", "chosung", "decimalEnclosedFullstop",
            "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional",
            "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional",
            "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified",
            "chineseCountingThousand");
    private static final int NO_NUMBER = 0xff;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST = 9999;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {}

    /** The name of a format by its number in the binary kind; decimal for one that is not known. */
    public static String ofCode(int code) {
        return code == NO_NUMBER ? "none" : code >= 0 && code < BY_CODE.size() ? BY_CODE.get(code) : DECIMAL;
    }

    /** The number as printed; empty for a bullet and for no number at all. */
    public static String format(String format, int number) {
        if (format.equals("none") || format.equals(BULLET)) {
            return "";
        }
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
                ChineseNumber.of(number);
            case "chineseCounting", "taiwaneseCounting" ->
                number < 100 ? ChineseNumber.of(number) : digits(number, "○一二三四五六七八九");
            case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number, "〇一二三四五六七八九");
            case "taiwaneseDigital" -> digits(number, "○一二三四五六七八九");
            case "chineseLegalSimplified" -> legal(number, "零壹贰叁肆伍陆柒捌玖");
            case "ideographLegalTraditional" -> legal(number, "零壹貳參肆伍陸柒捌玖");
            case "ideographTraditional" -> one(STEMS, number);
            case "ideographZodiac" -> one(BRANCHES, number);
            case "ideographZodiacTraditional" ->
                "" + STEMS.charAt((number - 1) % 10) + BRANCHES.charAt((number - 1) % 12);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, number);
            case "decimalEnclosedParen" -> from('⑴', 20, number);
            case "decimalEnclosedFullstop" -> from('⒈', 20, number);
            case "ideographEnclosedCircle" -> from('㈠', 10, number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero", "decimalZero2" -> zeros(number, 2);
            case "decimalZero3" -> zeros(number, 3);
            case "decimalZero4" -> zeros(number, 4);
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String zeros(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** One of a series of signs; beyond its end Word goes on in Arabic figures. */
    private static String one(String series, int number) {
        return number <= series.length() ? series.substring(number - 1, number) : Integer.toString(number);
    }

    private static String from(char first, int last, int number) {
        return number <= last ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    private static String digits(int number, String signs) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(signs.charAt(c - '0')));
        return text.toString();
    }

    /** As on cheques: 壹佰零贰. */
    private static String legal(int number, String digits) {
        String plain = number < 10 || number > 19 ? ChineseNumber.of(number) : "一" + ChineseNumber.of(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int digit = "零一二三四五六七八九".indexOf(plain.charAt(i));
            text.append(digit >= 0 ? digits.charAt(digit) : "拾佰仟".charAt("十百千".indexOf(plain.charAt(i))));
        }
        return text.toString();
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
