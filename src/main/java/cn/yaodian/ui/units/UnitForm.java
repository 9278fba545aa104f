package cn.yaodian.ui.units;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One unit's fields: filled from a unit, handed back as a unit or not at all. */
final class UnitForm extends VBox {

    private final FormField<TextField> name = new FormField<>(Messages.text("units.fullName"), new TextField());
    private final FormField<ComboBox<UnitKind>> kind = new FormField<>(Messages.text("units.kind"),
            ChoiceBoxes.of(List.of(UnitKind.values()), UnitKind::title));
    private final FormField<TextField> shortNames = new FormField<>(Messages.text("units.shortNames"),
            new TextField(), Messages.text("units.shortNamesExplanation"));
    private final FormField<TextField> formerNames = new FormField<>(Messages.text("units.formerNames"),
            new TextField(), Messages.text("units.formerNamesExplanation"));
    private UnitId id = UnitId.random();
    private int order;
    private List<UnitAlias> aliases = List.of();
    private List<Object> filled = List.of();

    UnitForm() {
        getStyleClass().add("yd-form");
        getChildren().addAll(name, kind, shortNames, formerNames);
    }

    /** Empties the fields for a unit that is not in the register yet. */
    void fillNew(int place) {
        id = UnitId.random();
        order = place;
        aliases = List.of();
        write("", UnitKind.MEMBER, "", "");
        name.control().requestFocus();
    }

    void fill(Unit unit) {
        id = unit.id();
        order = unit.order();
        aliases = unit.aliases();
        write(unit.name(), unit.kind(), AliasText.of(unit, AliasKind.SHORT), AliasText.of(unit, AliasKind.FORMER));
    }

    private void write(String fullName, UnitKind unitKind, String shorter, String former) {
        name.clear();
        name.control().setText(fullName);
        kind.control().setValue(unitKind);
        shortNames.control().setText(shorter);
        formerNames.control().setText(former);
        filled = fields();
    }

    private List<Object> fields() {
        return List.of(name.control().getText(), kind.control().getValue(), shortNames.control().getText(),
                formerNames.control().getText());
    }

    /** The unit as typed, where something has been typed since the fields were filled or last handed back here. */
    Optional<Unit> changedUnit() {
        if (fields().equals(filled)) {
            return Optional.empty();
        }
        Optional<Unit> changed = unit();
        if (changed.isPresent()) {
            filled = fields();
        }
        return changed;
    }

    /** The unit as typed; empty where it has no name, which is then said at the field. */
    Optional<Unit> unit() {
        String typed = name.control().getText().strip();
        if (typed.isEmpty()) {
            rejectName(Messages.text("units.nameMissing"));
            return Optional.empty();
        }
        name.clear();
        List<UnitAlias> others = new ArrayList<>(
                AliasText.read(shortNames.control().getText(), AliasKind.SHORT, aliases));
        others.addAll(AliasText.read(formerNames.control().getText(), AliasKind.FORMER, aliases));
        return Optional.of(new Unit(id, kind.control().getValue(), typed, others, order));
    }

    void rejectName(String sentence) {
        name.reject(sentence);
        name.control().requestFocus();
    }
}
