package cn.yaodian.composing.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Lists of names as they are typed on one line. */
final class Names {

    private static final String BETWEEN = "、，,；;";
    private static final String OPENING = "（(《“〔";
    private static final String CLOSING = "）)》”〕";

    private Names() {}

    /** Parts a list; marks within brackets belong to a name: 各县（市、区）. */
    static List<String> split(String line) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : '、';
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (i == line.length() || depth == 0 && BETWEEN.indexOf(c) >= 0) {
                names.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }
}
