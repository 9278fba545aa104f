package cn.yaodian.ui.ledger.preset;

import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Presets and saved views of a table, and what keeps them. */
public final class ViewMenu extends MenuButton {

    private final PresetDeeds deeds;

    public ViewMenu(PresetDeeds deeds) {
        super(Messages.text("preset.usual"), Icon.of(Feather.COLUMNS));
        this.deeds = deeds;
        getStyleClass().add("yd-view-menu");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Messages.text("preset.menu"));
        // Without an item the menu would not open, and it is filled when it does.
        getItems().add(new MenuItem());
        setOnShowing(_ -> fill());
    }

    /** Says by which preset the table stands. */
    public void name(Optional<LedgerPreset> preset) {
        setText(preset.map(LedgerPreset::name).orElse(Messages.text("preset.usual")));
    }

    private void fill() {
        Optional<LedgerPreset> now = deeds.shown().preset();
        getItems().setAll(radio(Messages.text("preset.usual"), now.isEmpty(), () -> deeds.choose(Optional.empty())));
        List<LedgerPreset> presets = deeds.presets();
        presets.forEach(preset -> getItems()
                .add(radio(preset.name(), now.filter(preset::equals).isPresent(),
                        () -> deeds.choose(Optional.of(preset)))));
        List<SavedView> views = deeds.views();
        if (!views.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            views.forEach(view -> getItems().add(item(view.name(), Feather.BOOKMARK, () -> deeds.open(view))));
        }
        getItems().addAll(new SeparatorMenuItem(),
                item(Messages.text("preset.columns"), Feather.COLUMNS, deeds::openColumns),
                item(Messages.text("preset.saveAs"), Feather.SAVE, deeds::openPresetName),
                item(Messages.text("preset.saveView"), Feather.BOOKMARK, deeds::openViewName));
        Menu own = new Menu(Messages.text("preset.own"));
        deeds.own().forEach(preset -> own.getItems().add(kept(preset.name(), () -> deeds.openRename(preset),
                () -> deeds.delete(preset))));
        views.forEach(view -> own.getItems()
                .add(kept(view.name(), () -> deeds.openRename(view), () -> deeds.delete(view))));
        own.setDisable(own.getItems().isEmpty());
        getItems().addAll(own, item(Messages.text("preset.export"), Feather.UPLOAD, deeds::export),
                item(Messages.text("preset.import"), Feather.DOWNLOAD, deeds::read));
    }

    private static Menu kept(String name, Runnable rename, Runnable delete) {
        Menu menu = new Menu(name);
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(item(Messages.text("preset.rename"), Feather.EDIT_3, rename),
                item(Messages.text("preset.delete"), Feather.TRASH_2, delete));
        return menu;
    }

    private static RadioMenuItem radio(String words, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem item(String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icon.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
