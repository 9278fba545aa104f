package cn.yaodian.ui.drafting;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.ui.drafting.issue.IssueForm;
import java.util.Optional;
import java.util.function.Consumer;

/** Says at the form's field when the number is another document's, and keeps the plan from being issued with it. */
final class NumberCheck {

    private final NumberRegister register;
    private final DraftingWindow window;
    private final IssueForm form;
    /** The number that was asked about last: answers may come in another order. */
    private Optional<DocumentNumber> asked = Optional.empty();

    NumberCheck(NumberRegister register, DraftingWindow window, IssueForm form) {
        this.register = register;
        this.window = window;
        this.form = form;
    }

    /** After the number was typed, or the register has changed. */
    void look(Plan plan) {
        ask(plan, refusal -> tell(plan, refusal));
    }

    void ifFree(Plan plan, Runnable issue, Runnable otherwise) {
        ask(plan, refusal -> {
            tell(plan, refusal);
            if (refusal.isEmpty()) {
                issue.run();
            } else {
                otherwise.run();
            }
        });
    }

    private void ask(Plan plan, Consumer<Optional<FailureException>> answered) {
        asked = plan.issue().number();
        window.tasks().fetch(_ -> register.refusal(plan), answered, window.notices()::failed);
    }

    private void tell(Plan plan, Optional<FailureException> refusal) {
        if (plan.issue().number().equals(asked)) {
            asked.ifPresent(number -> refusal.map(Messages::sentence)
                    .ifPresentOrElse(sentence -> form.tellTaken(number, sentence), form::tellFree));
        }
    }
}
