package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is looked for in a column of texts, as it is typed: words somewhere in it, or =市总工会 for just that. */
final class WordsText {

    private static final String JUST = "=";
    private static final String OR = "|";

    private WordsText() {}

    /** Never empty: any text is words, and none is a condition that every line passes. */
    static Optional<Condition> read(String typed) {
        String text = typed.strip().replace('＝', '=').replace('｜', '|');
        if (!text.startsWith(JUST)) {
            return Optional.of(new Condition.Words(typed));
        }
        return Optional.of(new Condition.Choices(Arrays.stream(text.substring(1).split("\\|", -1)).map(String::strip)
                .collect(Collectors.toSet())));
    }

    /** As it would be typed; empty for what cannot be typed in such a column. */
    static String show(Condition condition) {
        return switch (condition) {
            case Condition.Words(String words) -> words;
            case Condition.Choices(Set<String> of) -> JUST + of.stream().sorted().collect(Collectors.joining(OR));
            case Condition.Numbers _,Condition.Days _,Condition.Filled _ -> "";
        };
    }
}
