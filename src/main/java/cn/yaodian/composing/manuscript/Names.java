package cn.yaodian.composing.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of names as they are typed on one line. The strongest mark in it parts them: ； where there is one, else ，, else 、;
 * marks within brackets belong to a name (各县（市、区）).
 */
final class Names {

    private static final List<String> BETWEEN = List.of("；;", "，,", "、");
    private static final String OPENING = "（(《“〔";
    private static final String CLOSING = "）)》”〕";

    private Names() {}

    static List<String> split(String line) {
        return BETWEEN.stream().map(marks -> split(line, marks)).filter(parts -> parts.size() > 1).findFirst()
                .orElse(List.of(line)).stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** So that {@link #split} gives the same names again. */
    static String join(List<String> names) {
        boolean plain = names.stream().allMatch(name -> split(name).equals(List.of(name)));
        return plain ? String.join("、", names) : String.join("；", names) + (names.size() == 1 ? "；" : "");
    }

    private static List<String> split(String line, String marks) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && marks.indexOf(c) >= 0) {
                parts.add(line.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(line.substring(from));
        return parts;
    }
}
