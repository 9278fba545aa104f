package cn.yaodian.reading.word;

import java.util.Locale;

/**
 * The words of an EQ field that writes characters over each other: that is how Word puts a number into a circle (带圈字符)
 * and pronunciations above characters (拼音指南).
 */
final class EquationField {

    private static final int LARGEST_CIRCLED = 20;

    private EquationField() {}

    /**
     * The character below all others, or the circled number.
     *
     * @param instruction of any field
     * @return empty for a field that is no such equation
     */
    static String words(String instruction) {
        String words = instruction.strip();
        if (!words.toLowerCase(Locale.ROOT).startsWith("eq")) {
            return "";
        }
        int open = opening(words);
        if (open < 0) {
            return "";
        }
        int comma = -1;
        int depth = 0;
        int end = words.length();
        for (int i = open; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                end = i;
                break;
            } else if (depth == 1 && (c == ',' || c == '，' || c == ';')) {
                comma = i;
            }
        }
        if (comma < 0) {
            return "";
        }
        String above = words.substring(open + 1, comma).strip();
        String base = words.substring(comma + 1, end).strip();
        return isCircle(above) ? circled(base) : base;
    }

    /** The bracket behind \o, with which the list of characters begins. */
    private static int opening(String words) {
        int overstrike = words.toLowerCase(Locale.ROOT).indexOf("\\o");
        return overstrike < 0 ? -1 : words.indexOf('(', overstrike);
    }

    private static boolean isCircle(String sign) {
        return sign.length() == 1 && "○〇◯□△◇".indexOf(sign.charAt(0)) >= 0;
    }

    private static String circled(String base) {
        boolean number = !base.isEmpty() && base.length() <= 2 && base.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(base) : 0;
        return value >= 1 && value <= LARGEST_CIRCLED ? String.valueOf((char) ('①' + value - 1)) : base;
    }
}
