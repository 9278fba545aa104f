package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.messages.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One unit with its part in a task. */
final class DutyChip extends Button {

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

    private final int index;

    /**
     * @param unit     the register's entry for the name; empty where there is none
     * @param register puts a name that is not in the register into it
     */
    DutyChip(int index, Duty duty, Optional<Unit> unit, Consumer<String> register) {
        super(duty.name());
        this.index = index;
        getStyleClass().setAll("button", "yd-duty");
        pseudoClassStateChanged(UNKNOWN, unit.isEmpty());
        pseudoClassStateChanged(LEADING, duty.role() == DutyRole.LEAD);
        if (unit.isEmpty()) {
            setGraphic(registering(duty.name(), register));
            setContentDisplay(ContentDisplay.RIGHT);
        }
        setTooltip(new Tooltip(unit
                .map(found -> found.name().equals(duty.name())
                        ? Messages.text("drafting.chipKnown", duty.role().title(), found.name())
                        : Messages.text("drafting.chipShort", duty.role().title(), duty.name(), found.name()))
                .orElseGet(() -> Messages.text("drafting.chipUnknown", duty.name()))));
    }

    private static Node registering(String name, Consumer<String> register) {
        Label plus = new Label(Messages.text("drafting.chipRegister"));
        plus.getStyleClass().add("yd-duty-register");
        // The press must not reach the chip, which would open its menu.
        plus.setOnMousePressed(Event::consume);
        plus.setOnMouseClicked(event -> {
            event.consume();
            register.accept(name);
        });
        return plus;
    }

    /** Its place among the duties. */
    int index() {
        return index;
    }
}
