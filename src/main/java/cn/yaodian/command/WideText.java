package cn.yaodian.command;

/** How wide text stands on a terminal, where Chinese characters take two places (Unicode Standard Annex 11). */
public final class WideText {

    private WideText() {}

    public static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** The text in one line, no wider than that: what is cut ends in …. */
    public static String cut(String text, int widest) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        if (width(line) <= widest) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int codePoint : line.codePoints().toArray()) {
            used += isWide(codePoint) ? 2 : 1;
            if (used > widest - 1) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append('…').toString();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && (codePoint <= 0x115f || codePoint >= 0x2e80 && codePoint <= 0xa4cf
                || codePoint >= 0xac00 && codePoint <= 0xd7a3 || codePoint >= 0xf900 && codePoint <= 0xfaff
                || codePoint >= 0xfe30 && codePoint <= 0xfe6f || codePoint >= 0xff00 && codePoint <= 0xff60
                || codePoint >= 0xffe0 && codePoint <= 0xffe6 || codePoint >= 0x20000 && codePoint <= 0x3fffd);
    }
}
