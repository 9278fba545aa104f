package cn.yaodian.ui.form;

import java.util.ArrayList;
import java.util.List;

/** Names of units in a text field: one a line, or parted by 、 as in a document; brackets hold together. */
public final class NameLines {

    private static final String PARTING = "、，,；;\n";
    private static final String CLOSING_MARKS = "：:。";

    private NameLines() {}

    public static String show(List<String> names) {
        return String.join("\n", names);
    }

    public static List<String> read(String typed) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char c : typed.toCharArray()) {
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(depth - 1, 0);
            }
            boolean parts = c == '\n' || depth == 0 && PARTING.indexOf(c) >= 0;
            if (parts) {
                add(name, names);
                depth = 0;
            } else {
                name.append(c);
            }
        }
        add(name, names);
        return List.copyOf(names);
    }

    private static void add(StringBuilder name, List<String> names) {
        String plain = name.toString().strip();
        while (!plain.isEmpty() && CLOSING_MARKS.indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (!plain.isEmpty()) {
            names.add(plain);
        }
        name.setLength(0);
    }
}
