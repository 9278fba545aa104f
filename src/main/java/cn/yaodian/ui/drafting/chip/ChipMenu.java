package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.messages.Messages;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a chip: another role, register the unit, take it away. */
final class ChipMenu {

    private final Consumer<DutyList> change;
    private final Consumer<String> register;

    ChipMenu(Consumer<DutyList> change, Consumer<String> register) {
        this.change = change;
        this.register = register;
    }

    void open(DutyChip chip, DutyList list, UnitRegister units) {
        int index = chip.index();
        Duty duty = list.duties().get(index);
        ContextMenu menu = new ContextMenu();
        for (DutyRole role : DutyRole.values()) {
            RadioMenuItem item = new RadioMenuItem(role.title());
            item.setSelected(duty.role() == role);
            item.setOnAction(_ -> change.accept(list.withRole(index, role)));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        if (units.find(duty.name()).isEmpty()) {
            menu.getItems().add(item(Messages.text("drafting.registerUnit", duty.name()),
                    () -> register.accept(duty.name())));
        }
        menu.getItems().add(item(Messages.text("drafting.removeUnit"), () -> change.accept(list.remove(index))));
        menu.show(chip, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
