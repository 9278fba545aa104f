package cn.yaodian.domain.manuscript;

import java.util.List;

/** Names behind a label: 抄送, 报, 送, 发, 出席, 请假, 列席. */
public record NamedList(String label, List<String> names) {

    public NamedList {
        label = label.strip();
        names = ManuscriptHead.words(names);
    }
}
