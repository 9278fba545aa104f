package cn.yaodian.writing.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives every sheet a tab that Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at either end, not
 * the word it keeps for itself, and no two alike in any case.
 */
public final class SheetNames {

    private static final int MOST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    private static final String STAND_INS = "［］：＊？／＼";

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    public String next(String wanted) {
        String legal = legal(wanted);
        String name = shortened(legal, MOST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = "（" + n + "）";
            name = shortened(legal, MOST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String legal(String wanted) {
        StringBuilder name = new StringBuilder();
        for (char c : wanted.strip().toCharArray()) {
            int forbidden = FORBIDDEN.indexOf(c);
            if (!Character.isISOControl(c)) {
                name.append(forbidden < 0 ? c : STAND_INS.charAt(forbidden));
            }
        }
        String legal = name.toString().replaceAll("^'+|'+$", "").strip();
        return legal.isEmpty() ? "表" : legal;
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).replaceAll("'+$", "");
    }
}
