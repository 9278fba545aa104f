package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.theme.Icon;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * What can be done with a heading or a task, for those who would rather click. The menu is made when it is opened and
 * belongs to no control: menus of controls bind their keys in the whole window, and each card would take them from the
 * others.
 */
final class CardMenu {

    private final CardActions actions;
    private final Supplier<DraftRow> row;

    private CardMenu(CardActions actions, Supplier<DraftRow> row) {
        this.actions = actions;
        this.row = row;
    }

    static Button button(CardActions actions, Supplier<DraftRow> row, boolean section) {
        CardMenu menu = new CardMenu(actions, row);
        Button button = Icon.button(Feather.MORE_HORIZONTAL, Messages.text("drafting.cardMenu"));
        button.getStyleClass().add("yd-card-menu");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> menu.build(section).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private ContextMenu build(boolean section) {
        ContextMenu menu = new ContextMenu(
                item(Messages.text("drafting.addTask"), "Ctrl+Enter", () -> actions.addTask(row.get())),
                item(Messages.text("drafting.addSection"), "", () -> actions.addSection(row.get())));
        if (section) {
            menu.getItems().add(item(Messages.text("drafting.addSubsection"), "",
                    () -> actions.addSubsection(row.get())));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(Messages.text("drafting.moveUp"), "Alt+Up", () -> actions.move(row.get(), Direction.UP)),
                item(Messages.text("drafting.moveDown"), "Alt+Down", () -> actions.move(row.get(), Direction.DOWN)),
                new SeparatorMenuItem(),
                item(Messages.text("drafting.remove"), "", () -> actions.remove(row.get())));
        return menu;
    }

    private static MenuItem item(String words, String keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
