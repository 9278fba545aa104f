package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.RangeText;
import cn.yaodian.messages.Messages;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions in a clerk's words. */
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Words(String words) -> Messages.text("ledger.has", words);
            case Condition.Choices(Set<String> of) -> of.stream().sorted().map(ConditionText::choice)
                    .collect(Collectors.joining(Messages.text("ledger.and")));
            case Condition.Numbers _,Condition.Days _ -> RangeText.show(condition);
            case Condition.Filled(boolean filled) -> Messages.text(filled ? "ledger.filled" : "ledger.filterNone");
        };
    }

    static String choice(String text) {
        return text.isEmpty() ? Messages.text("ledger.filterNone") : text;
    }
}
