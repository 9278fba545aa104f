package cn.yaodian.domain.office;

import java.util.List;

/**
 * Whether two names of departments, each without its level, may mean the same: one shortens the other (人社局,
 * 人力资源和社会保障局), or they differ in one character that does not tell bodies apart.
 */
final class Resemblance {

    /** Shorter names differ in one character because they mean different bodies: 人大, 人社; 教育局, 体育局. */
    private static final int SHORTEST_EDITED = 5;
    /** The first characters say whose or what; another one there is another body. */
    private static final int TELLING = 2;
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 7;
    private static final String TELLS_APART = "一二三四五六七八九十甲乙丙丁东西南北中上下左右内外前后新老大小正副非省市县区镇乡0123456789０１２３４５６７８９";
    /** Endings that are shortened to their first character. */
    private static final List<String> SHORTENED = List.of("委员会", "联合会", "协会", "办公室");

    private Resemblance() {}

    static boolean isBetween(String one, String other) {
        return isShortened(one, other) || isShortened(other, one) || isOneEditAway(one, other);
    }

    /** Whether the first is the second with characters left out, as departments are shortened. */
    static boolean isShortened(String shorter, String longer) {
        if (shorter.length() < SHORTEST_ABBREVIATION || shorter.length() > LONGEST_ABBREVIATION
                || longer.length() <= shorter.length() || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int end = shorter.length() - 1;
        char last = shorter.charAt(end);
        return last == longer.charAt(longer.length() - 1)
                && isLeftOver(shorter.substring(0, end), longer.substring(0, longer.length() - 1))
                || SHORTENED.stream().anyMatch(ending -> longer.endsWith(ending) && ending.charAt(0) == last
                        && isLeftOver(shorter.substring(0, end),
                                longer.substring(0, longer.length() - ending.length())));
    }

    /** Whether the characters stand in the text in their order, and none between them tells bodies apart. */
    private static boolean isLeftOver(String characters, String text) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (at < characters.length() && characters.charAt(at) == c) {
                at++;
            } else if (TELLS_APART.indexOf(c) >= 0) {
                return false;
            }
        }
        return at == characters.length() && at > 0;
    }

    static boolean isOneEditAway(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST_EDITED || longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        boolean inserted = longer.length() > shorter.length();
        String behindShorter = shorter.substring(inserted || at == shorter.length() ? at : at + 1);
        if (at < TELLING || at >= longer.length() - 1 || !longer.substring(at + 1).equals(behindShorter)) {
            return false;
        }
        boolean tells = TELLS_APART.indexOf(longer.charAt(at)) >= 0
                || !inserted && TELLS_APART.indexOf(shorter.charAt(at)) >= 0;
        return !tells && (inserted || shorter.length() > SHORTEST_EDITED);
    }
}
