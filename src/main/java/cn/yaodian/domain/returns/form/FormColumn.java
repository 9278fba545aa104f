package cn.yaodian.domain.returns.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the return form. What it is called is the template's business. */
public enum FormColumn {
    /** Hidden: what the row is about. */
    CODE(false, false),
    /** 编号. */
    NUMBER(false, false),
    /** 任务. */
    TASK(false, false),
    /** 本单位角色. */
    ROLE(false, false),
    /** 上期进展, in brief. */
    LAST_PROGRESS(false, false),
    /** 本期进展. */
    PROGRESS(true, false),
    /** 存在问题. */
    PROBLEMS(true, false),
    /** 下一步打算. */
    NEXT_STEPS(true, false),
    /** 是否需要协调. */
    COORDINATION(true, false),
    /** 指标. */
    INDICATOR(false, false),
    /** 计量单位. */
    MEASURE(false, false),
    /** 年度目标. */
    TARGET(false, false),
    /** 上期累计数. */
    LAST_CUMULATIVE(false, false),
    /** 指标本期数. */
    IN_PERIOD(false, true),
    /** 指标累计数. */
    CUMULATIVE(false, true),
    /** 完成情况. */
    COMPLETION(true, false),
    /** 责任人. */
    PERSON(true, false),
    /** 联系电话. */
    PHONE(true, false);

    private final boolean words;
    private final boolean figure;

    FormColumn(boolean words, boolean figure) {
        this.words = words;
        this.figure = figure;
    }

    /** As it stands hidden in the file: next-steps. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FormColumn> ofKey(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key.strip())).findFirst();
    }

    /** Whether the unit fills in words here. */
    public boolean isWords() {
        return words;
    }

    /** Whether the unit fills in a figure here. */
    public boolean isFigure() {
        return figure;
    }
}
