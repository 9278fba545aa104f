package cn.yaodian.typesetting;

/** What is printed of a text: no characters that command machines or say how others look, which no font has. */
final class Printable {

    /** For a character that is none and is not printed. */
    static final int NOTHING = -1;
    /** Stands for half a character. */
    private static final int BROKEN = 0xFFFD;

    private Printable() {}

    /** @return the character itself, another in its place, or {@link #NOTHING} */
    static int of(int codePoint) {
        if (codePoint >= 0x2E80 && codePoint < 0xD800) {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' ? ' ' : NOTHING;
            case Character.FORMAT -> NOTHING;
            case Character.SURROGATE -> BROKEN;
            case Character.NON_SPACING_MARK -> isVariation(codePoint) ? NOTHING : codePoint;
            default -> codePoint;
        };
    }

    /** Says which of several shapes of the character before it is meant; fonts that have but one cannot show it. */
    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
