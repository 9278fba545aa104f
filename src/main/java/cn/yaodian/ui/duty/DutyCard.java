package cn.yaodian.ui.duty;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.duty.DutyMeaning;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One name, where it stands, and the choice whom it means. */
final class DutyCard extends VBox {

    private static final int TASKS_NAMED = 3;

    private final ComboBox<MeaningChoice> choice;
    private final ComboBox<Unit> known;
    private final MemberList members;
    private final Label error = new Label();

    DutyCard(OpenDuty duty, UnitRegister register, Consumer<DutyMeaning> said) {
        getStyleClass().addAll(StyleClass.SHEET, "yd-duty-card");
        Label name = new Label(duty.name());
        name.setWrapText(true);
        name.getStyleClass().add("yd-duty-name");
        Label where = new Label(where(duty));
        where.setWrapText(true);
        where.getStyleClass().add(StyleClass.MUTED);
        choice = ChoiceBoxes.of(MeaningChoice.of(duty), MeaningChoice::words);
        choice.setAccessibleText(Messages.text("duty.means", duty.name()));
        choice.setMaxWidth(Double.MAX_VALUE);
        known = ChoiceBoxes.of(register.units().stream().filter(unit -> unit.kind() != UnitKind.GROUP).toList(),
                Unit::name);
        known.setAccessibleText(Messages.text("duty.known"));
        known.setMaxWidth(Double.MAX_VALUE);
        members = new MemberList(register.units());
        error.getStyleClass().add(StyleClass.ERROR);
        error.setWrapText(true);
        Button say = new Button(Messages.text("duty.say"));
        say.getStyleClass().add(StyleClass.PRIMARY);
        say.setOnAction(_ -> meaning().ifPresentOrElse(said, this::reject));
        getChildren().addAll(name, where, choice, known, members, error, say);
        only(known, MeaningChoice.SAME_AS);
        only(members, MeaningChoice.LISTED);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        propose(duty, register);
    }

    private void only(Node node, MeaningChoice when) {
        node.visibleProperty().bind(choice.valueProperty().isEqualTo(when));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** The likeliest first: a unit with a like name, then what such a name usually is. */
    private void propose(OpenDuty duty, UnitRegister register) {
        if (duty.group().isPresent()) {
            choice.setValue(MeaningChoice.LISTED);
            return;
        }
        Optional<Unit> like = new UnitMatcher(register, "").candidates(duty.name()).stream()
                .filter(unit -> unit.kind() != UnitKind.GROUP).findFirst();
        like.ifPresent(known::setValue);
        choice.setValue(like.isPresent()
                ? MeaningChoice.SAME_AS
                : MeaningChoice.ofKind(UnitMatcher.kindOf(duty.name())));
    }

    private static String where(OpenDuty duty) {
        List<OpenDuty.Use> uses = duty.uses();
        String named = uses.stream().limit(TASKS_NAMED).map(use -> use.label() + use.words())
                .collect(Collectors.joining(Messages.text("duty.separator")));
        return Messages.text(uses.size() > TASKS_NAMED ? "duty.whereMore" : "duty.where", uses.size(), named);
    }

    private Optional<DutyMeaning> meaning() {
        MeaningChoice chosen = choice.getValue();
        if (chosen == MeaningChoice.SAME_AS) {
            return Optional.ofNullable(known.getValue()).map(unit -> new DutyMeaning.SameAs(unit.id()));
        }
        if (chosen == MeaningChoice.LISTED) {
            return members.members().map(listed -> new DutyMeaning.Several(GroupReach.LISTED, listed));
        }
        return chosen.kind().<DutyMeaning>map(DutyMeaning.NewUnit::new)
                .or(() -> chosen.reach().map(reach -> new DutyMeaning.Several(reach, List.of())));
    }

    private void reject() {
        error.setText(Messages.text(choice.getValue() == MeaningChoice.SAME_AS ? "duty.chooseUnit" : "duty.tickUnits"));
    }
}
