package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.service.overview.LedgerViews;
import cn.yaodian.service.overview.PresetExchange;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.preset.ColumnPanel;
import cn.yaodian.ui.ledger.preset.NamePanel;
import cn.yaodian.ui.ledger.preset.PresetDeeds;
import cn.yaodian.ui.ledger.preset.ShownTable;
import cn.yaodian.ui.ledger.preset.ViewMenu;
import cn.yaodian.ui.ledger.table.Grid;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;

/** Lets a table stand as a preset or a saved view has it, and keeps what the clerk has made of it. */
final class TablePresets implements PresetDeeds {

    private final LedgerViews views;
    private final LedgerModel model;
    private final LedgerWindow window;
    private final Grid grid;
    private final LedgerSide side;
    private final ViewMenu menu;
    private Optional<LedgerPreset> preset = Optional.empty();

    TablePresets(LedgerViews views, LedgerModel model, LedgerWindow window, Grid grid, LedgerSide side) {
        this.views = views;
        this.model = model;
        this.window = window;
        this.grid = grid;
        this.side = side;
        menu = new ViewMenu(this);
    }

    ViewMenu menu() {
        return menu;
    }

    @Override
    public ShownTable shown() {
        return new ShownTable(model.sheet(), preset, grid.columns().get(), model.filterProperty().get(),
                model.orderProperty().get());
    }

    @Override
    public List<LedgerPreset> presets() {
        return views.presets(model.sheet());
    }

    @Override
    public List<LedgerPreset> own() {
        return views.own().stream().filter(one -> one.sheet() == model.sheet()).toList();
    }

    @Override
    public List<SavedView> views() {
        return views.views(model.sheet());
    }

    private List<LedgerTable.Field> fields() {
        return model.readProperty().get().map(shown -> shown.search().table().fields()).orElse(List.of());
    }

    @Override
    public void choose(Optional<LedgerPreset> chosen) {
        show(chosen);
        chosen.ifPresent(one -> {
            model.pick(one.filter());
            model.orderProperty().set(one.order());
        });
    }

    private void show(Optional<LedgerPreset> chosen) {
        preset = chosen;
        menu.name(chosen);
        grid.columns().show(chosen.map(one -> ShownTable.columns(one, fields()))
                .filter(columns -> !columns.isEmpty())
                .orElseGet(() -> UsualColumns.of(model.sheet(), fields())));
    }

    @Override
    public void open(SavedView view) {
        show(presets().stream().filter(one -> one.name().equals(view.preset())).findFirst());
        model.pick(view.filter());
        model.orderProperty().set(view.order());
    }

    @Override
    public void openColumns() {
        side.showPanel(Messages.text("preset.columns"), new ColumnPanel(grid.columns(), fields(), () -> {}));
    }

    @Override
    public void openPresetName() {
        name(Messages.text("preset.saveAs"), Messages.text("preset.presetName"), "", (name, refused) -> {
            LedgerPreset kept = shown().as(name);
            keep(() -> views.save(kept), () -> show(Optional.of(kept)), refused);
        });
    }

    @Override
    public void openViewName() {
        name(Messages.text("preset.saveView"), Messages.text("preset.viewName"), "", (name, refused) -> {
            SavedView kept = shown().view(name);
            keep(() -> views.save(kept), () -> {}, refused);
        });
    }

    @Override
    public void openRename(LedgerPreset one) {
        name(Messages.text("preset.rename"), Messages.text("preset.presetName"), one.name(),
                (name, refused) -> keep(() -> views.rename(one, name), () -> {
                    if (preset.equals(Optional.of(one))) {
                        show(Optional.of(one.withName(name)));
                    }
                }, refused));
    }

    @Override
    public void openRename(SavedView one) {
        name(Messages.text("preset.rename"), Messages.text("preset.viewName"), one.name(),
                (name, refused) -> keep(() -> views.rename(one, name), () -> {}, refused));
    }

    @Override
    public void delete(LedgerPreset one) {
        keep(() -> views.delete(one), () -> {
            if (preset.equals(Optional.of(one))) {
                show(Optional.empty());
            }
        }, window.notices()::done);
    }

    @Override
    public void delete(SavedView one) {
        keep(() -> views.delete(one), () -> {}, window.notices()::done);
    }

    /** Keeps something by a name. */
    @FunctionalInterface
    private interface Naming {

        void keep(String name, Consumer<String> refused);
    }

    private void name(String title, String label, String first, Naming naming) {
        side.showPanel(title, new NamePanel(label, first, naming::keep));
    }

    private void keep(Runnable work, Runnable done, Consumer<String> refused) {
        Supplier<Boolean> kept = () -> {
            work.run();
            return true;
        };
        window.tasks().save(Messages.text("preset.keep"), _ -> kept.get(), _ -> {
            side.closePanel();
            done.run();
            window.notices().done(Messages.text("preset.kept"), Messages.text("steps.undo"), window.steps()::undo);
        }, problem -> {
            if (problem instanceof Problem.Expected expected) {
                refused.accept(expected.sentence());
            } else {
                window.notices().failed(problem);
            }
        });
    }

    @Override
    public void export() {
        FileChooser chooser = chooser(Messages.text("preset.export"));
        chooser.setInitialFileName(Messages.text("preset.fileName"));
        Optional.ofNullable(chooser.showSaveDialog(grid.getScene().getWindow())).map(File::toPath)
                .ifPresent(target -> window.tasks().run(Messages.text("preset.export"),
                        // The dialog has asked where a file is there already.
                        _ -> PresetExchange.write(views.own(), target, OnExisting.REPLACE),
                        file -> window.notices().done(
                                Messages.text("evidence.written", String.valueOf(file.getFileName())))));
    }

    @Override
    public void read() {
        Optional.ofNullable(chooser(Messages.text("preset.import")).showOpenDialog(grid.getScene().getWindow()))
                .map(File::toPath).ifPresent(file -> window.tasks().save(Messages.text("preset.import"),
                        _ -> views.add(PresetExchange.read(file)),
                        added -> window.notices().done(Messages.text("preset.read", added.size()),
                                Messages.text("steps.undo"), window.steps()::undo)));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(Messages.text("preset.files"), "*.json", "*.JSON"));
        return chooser;
    }
}
