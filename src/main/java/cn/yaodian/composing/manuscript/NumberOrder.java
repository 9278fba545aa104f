package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.plan.ChineseNumber;
import cn.yaodian.domain.remark.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether numbers follow each other: each is one more than the last of its level, begins anew under another heading, or
 * runs on through the text. A text that begins in the middle is taken as it is.
 */
final class NumberOrder {

    private static final int MOST = 199;
    private static final int LEVELS = 4;
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十百零〇]+");
    private static final Map<String, Integer> VALUES = values();

    private final int[] here = new int[LEVELS + 1];
    private final int[] anywhere = new int[LEVELS + 1];
    private final String[] labels = new String[LEVELS + 1];

    private NumberOrder() {
        Arrays.fill(labels, "");
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int number = 1; number <= MOST; number++) {
            values.put(ChineseNumber.of(number), number);
        }
        return Map.copyOf(values);
    }

    /** @param lines of one part; rows of tables are passed over */
    static void remark(Part part, List<String> lines, List<PlacedRemark> remarks) {
        NumberOrder order = new NumberOrder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Optional<HeadingLabel> label = line.indexOf('\t') >= 0 ? Optional.empty() : HeadingLabel.of(line);
            if (label.isPresent()) {
                String written = line.substring(0, label.get().length()).strip();
                int number = i + 1;
                order.fault(label.get().level(), written)
                        .ifPresent(words -> remarks.add(PlacedRemark.of(Severity.HINT, part, number, words)));
            }
        }
    }

    private Optional<String> fault(int level, String written) {
        int value = value(written);
        if (value == 0) {
            return Optional.empty();
        }
        boolean follows = value == 1 || anywhere[level] == 0 || value == here[level] + 1
                || value == anywhere[level] + 1;
        String before = labels[level];
        String words = value == here[level]
                ? "序号“" + written + "”重复。"
                : "序号“" + written + "”前面是“" + before + "”，请核对是否漏编或错编。";
        here[level] = value;
        anywhere[level] = value;
        labels[level] = written;
        for (int below = level + 1; below <= LEVELS; below++) {
            here[below] = 0;
        }
        return follows ? Optional.empty() : Optional.of(words);
    }

    /** 0 where the number cannot be told. */
    private static int value(String written) {
        Matcher figures = FIGURES.matcher(written);
        if (figures.find()) {
            return Integer.parseInt(figures.group());
        }
        Matcher chinese = CHINESE.matcher(written);
        return chinese.find() ? VALUES.getOrDefault(chinese.group(), 0) : 0;
    }
}
