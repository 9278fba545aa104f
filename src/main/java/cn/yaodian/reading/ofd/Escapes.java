package cn.yaodian.reading.ofd;

/** Characters that OFD writes as a backslash and four hexadecimal digits (GB/T 33190-2016, 11.3). */
public final class Escapes {

    private static final int DIGITS = 4;

    private Escapes() {}

    public static String undone(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder undone = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\' && isEscape(text, at)) {
                undone.append((char) Integer.parseInt(text, at + 1, at + 1 + DIGITS, 16));
                at += 1 + DIGITS;
            } else {
                undone.append(text.charAt(at));
                at++;
            }
        }
        return undone.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + DIGITS >= text.length()) {
            return false;
        }
        for (int i = at + 1; i <= at + DIGITS; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
