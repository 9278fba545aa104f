package cn.yaodian.reading.text;

/** What sort of character stands there, as the reading of Chinese documents sees it. */
public final class Glyphs {

    private static final String OPENING = "（(〔[［【〖﹝﹙《〈“‘「『{｛";
    private static final String CLOSING = "）)〕]］】〗﹞﹚》〉”’」』}｝";
    private static final String SENTENCE_END = "。！？!?；;…";

    private Glyphs() {}

    /** Blanks of every width, line ends, controls and characters that print nothing. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00ad' || c == '\ufeff' || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e' || c == '\u2060' || c >= '\u007f' && c <= '\u00a0'
                || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇'
                || Character.isSurrogate(c) || c >= '\uf900' && c <= '\ufaff';
    }

    /** Arabic digits, half and full width. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The digit's value; the character must be a digit. */
    public static int digit(char c) {
        return c <= '9' ? c - '0' : c - '０';
    }

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'ａ' && c <= 'ｚ' || c >= 'Ａ' && c <= 'Ｚ';
    }

    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Round brackets and those that stand for them: they may be opened one way and closed another. */
    public static boolean isOpeningBracket(char c) {
        return "（(〔[［【〖﹝﹙〈".indexOf(c) >= 0;
    }

    public static boolean isClosingBracket(char c) {
        return "）)〕]］】〗﹞﹚〉".indexOf(c) >= 0;
    }

    public static boolean isSentenceEnd(char c) {
        return SENTENCE_END.indexOf(c) >= 0;
    }

    public static boolean isComma(char c) {
        return c == '，' || c == ',' || c == '、' || c == '､';
    }

    public static boolean isColon(char c) {
        return c == '：' || c == ':' || c == '﹕';
    }
}
