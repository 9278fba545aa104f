package cn.yaodian.reading.pdf;

/**
 * Counts the codes that a table of characters names in ranges: FIRST LAST and what they stand for, which is a number or a
 * list (Adobe Technical Note 5014, bfrange).
 */
final class CodeRanges {

    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";
    private static final int PARTS = 3;

    private final String table;
    private long codes;

    CodeRanges(String table) {
        this.table = table;
    }

    long codes() {
        codes = 0;
        for (int at = table.indexOf(BEGIN); at >= 0; at = table.indexOf(BEGIN, at)) {
            int end = table.indexOf(END, at);
            count(at + BEGIN.length(), end < 0 ? table.length() : end);
            at += BEGIN.length();
        }
        return codes;
    }

    private void count(int start, int end) {
        int part = 0;
        long first = 0;
        for (int at = start; at < end; at++) {
            char c = table.charAt(at);
            if (c == '[') {
                at = behind(at, ']', end);
                part = 0;
            } else if (c == '<') {
                long value = value(at + 1, end);
                codes += part == 1 ? Math.max(0, value - first) : 0;
                first = value;
                part = (part + 1) % PARTS;
                at = behind(at, '>', end);
            }
        }
    }

    private int behind(int start, char close, int end) {
        int found = table.indexOf(close, start);
        return found < 0 || found > end ? end : found;
    }

    /** The number written in hexadecimal digits; no code has more than eight. */
    private long value(int start, int end) {
        long value = 0;
        for (int i = start; i < end && i - start < 8 && table.charAt(i) != '>'; i++) {
            value = value << 4 | Math.max(0, Character.digit(table.charAt(i), 16));
        }
        return value;
    }
}
