package cn.yaodian.document;

import java.util.List;

/**
 * Names behind a label: 抄送, 报, 送, 发, 出席, 请假, 列席.
 *
 * @param label without its colon
 */
public record NameList(String label, List<String> names) {

    public NameList {
        label = label.strip();
        names = List.copyOf(names);
    }

    /** With the colon that follows it. */
    public String lead() {
        return label + "：";
    }

    /** The names of persons, as they are listed in minutes (10.3). */
    public String listed() {
        return String.join("、", names);
    }

    /** The names as they are printed, closed by a full stop (GB/T 9704-2012, 7.4.2). */
    public String line() {
        return names.isEmpty() ? "" : String.join("，", names) + "。";
    }
}
