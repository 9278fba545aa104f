package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.ActionForm;
import cn.yaodian.ui.ledger.side.FormPlace;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 责任单位: how far each has come with its part, and what can be done with it. */
final class UnitSection extends VBox {

    private static final String REASON = "reason";

    private final TaskLine line;
    private final SideDeeds deeds;

    UnitSection(TaskLine line, SideDeeds deeds) {
        this.line = line;
        this.deeds = deeds;
        line.parts().forEach(part -> getChildren().add(row(part)));
        if (line.parts().isEmpty()) {
            getChildren().add(SideWords.muted(Messages.text("ledger.noUnits")));
        }
    }

    private VBox row(UnitPart part) {
        Label name = new Label(part.unit().shortName());
        name.setMinWidth(0);
        Label role = new Label(part.part().role().title());
        role.getStyleClass().addAll(StyleClass.MUTED);
        role.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        PartState state = part.part().state();
        FormPlace form = new FormPlace();
        HBox row = new HBox(name, role, SideWords.chip(state.title(), switch (state) {
            case FINISHED -> StyleClass.GOOD;
            case HANDED_BACK -> StyleClass.BAD;
            case UNSIGNED -> StyleClass.WARN;
            case SIGNED, REPORTED, WITHDRAWN -> StyleClass.QUIET;
        }), menu(part, form));
        row.getStyleClass().add(StyleClass.ROW);
        VBox box = new VBox(row, form);
        if (part.owing() > 0) {
            box.getChildren().add(1, SideWords.muted(Messages.text("ledger.owing", part.owing(), part.reminders())));
        }
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private MenuButton menu(UnitPart part, FormPlace form) {
        MenuButton menu = new MenuButton(Messages.text("ledger.act"));
        menu.getStyleClass().addAll(StyleClass.FLAT, "yd-side-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(Messages.text("ledger.actOn", part.unit().shortName()));
        PartAction.possible(part.part().state()).forEach(action -> {
            MenuItem item = new MenuItem(action.title());
            item.setOnAction(_ -> act(part, action, form));
            menu.getItems().add(item);
        });
        return menu;
    }

    private void act(UnitPart part, PartAction action, FormPlace form) {
        LocalDate today = deeds.window().cutOff().day();
        form.open(close -> new ActionForm(action.title(),
                (said, told) -> deeds.move(line, part.part().id(), action, today, said.words(REASON), told), close)
                .words(REASON, Messages.text(action.needsReason() ? "ledger.reason" : "ledger.note"),
                        action.needsReason()));
    }
}
