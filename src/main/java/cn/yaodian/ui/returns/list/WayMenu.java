package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 报送方式: keeps what the form says as the chosen way or as one of its own, names it anew, or takes it away. */
final class WayMenu extends VBox {

    private final FormField<TextField> name = new FormField<>(Messages.text("returns.wayName"), new TextField());
    private final Button keep = new Button(Messages.text("returns.wayKeep"), Icon.of(Feather.CHECK));
    private final VBox naming;
    private final Label impossible = new Label(Messages.text("returns.wayImpossible"));
    private Consumer<String> named = _ -> {};

    /**
     * @param chosen the way that is chosen
     * @param used   the same as the form has it now; none where the form says nothing that can be kept
     */
    WayMenu(Supplier<ReturnPreset> chosen, Supplier<Optional<ReturnPreset>> used, WayDeeds deeds) {
        getStyleClass().add(StyleClass.TIGHT);
        MenuButton menu = new MenuButton(Messages.text("returns.wayMenu"), Icon.of(Feather.BOOKMARK));
        menu.getStyleClass().add("yd-view-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        MenuItem remove = item("returns.wayReset", () -> deeds.reset(chosen.get()));
        menu.getItems().setAll(
                item("returns.wayUpdate", () -> keep(used, deeds::put)),
                item("returns.wayAdd", () -> ask("", typed -> keep(used, like -> deeds.add(like, typed)))),
                item("returns.wayRename", () -> ask(chosen.get().name(),
                        typed -> deeds.put(chosen.get().named(typed)))),
                remove);
        menu.setOnShowing(_ -> remove.setText(Messages.text(deeds.isBuiltIn(chosen.get())
                ? "returns.wayReset"
                : "returns.wayDelete")));
        keep.setOnAction(_ -> apply());
        name.control().setOnAction(_ -> apply());
        HBox buttons = new HBox(keep);
        naming = new VBox(name, buttons);
        naming.getStyleClass().add(StyleClass.TIGHT);
        show(false);
        impossible.setWrapText(true);
        impossible.getStyleClass().add("yd-error");
        say(false);
        getChildren().setAll(menu, impossible, naming);
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void keep(Supplier<Optional<ReturnPreset>> used, Consumer<ReturnPreset> deed) {
        Optional<ReturnPreset> now = used.get();
        say(now.isEmpty());
        now.ifPresent(deed);
    }

    private void ask(String now, Consumer<String> done) {
        named = done;
        name.clear();
        name.control().setText(now);
        show(true);
        LateFocus.on(name.control());
    }

    private void apply() {
        name.clear();
        String typed = name.control().getText().strip();
        if (typed.isEmpty()) {
            name.reject(Messages.text("returns.wayNameMissing"));
            name.control().requestFocus();
        } else {
            show(false);
            named.accept(typed);
        }
    }

    private void say(boolean shown) {
        impossible.setVisible(shown);
        impossible.setManaged(shown);
    }

    private void show(boolean shown) {
        naming.setVisible(shown);
        naming.setManaged(shown);
    }
}
