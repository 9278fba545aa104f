package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.service.returns.FormOrder;
import cn.yaodian.service.returns.MadeForms;
import cn.yaodian.service.returns.ReturnForms;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.returns.Watched;
import cn.yaodian.ui.system.FileBrowser;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Makes forms with their letters in a folder, and keeps a line for each with the way to it. Of the FX thread. */
final class MakingDeeds {

    private final DeskServices services;
    private final ReturnWindow window;
    private final VBox results = new VBox();

    MakingDeeds(DeskServices services, ReturnWindow window) {
        this.services = services;
        this.window = window;
        results.getStyleClass().add(StyleClass.STACK);
    }

    Path usualFolder() {
        return window.exportFolder();
    }

    /** What has been made since the window opened, the latest first. */
    VBox results() {
        return results;
    }

    /** @param units empty for all */
    void make(CollectionSheet sheet, List<SubmissionLine> units, Cover cover, Path folder) {
        make(sheet, units, cover, folder, made -> Messages.text("make.made", made.forms().size()), () -> {});
    }

    /** @param done is run once all of it lies in the folder */
    void makeReminder(CollectionSheet sheet, List<SubmissionLine> units, Path folder, Runnable done) {
        make(sheet, units, Cover.REMINDER, folder, made -> Messages.text("make.reminderMade", made.forms().size()),
                done);
    }

    private void make(CollectionSheet sheet, List<SubmissionLine> units, Cover cover, Path folder, Words words,
            Runnable done) {
        Set<UnitId> whom = units.stream().map(line -> line.unit().id()).collect(Collectors.toSet());
        FormOrder order = new FormOrder(sheet.plan().id(), sheet.collection().id(), whom, cover, window.today());
        ReturnForms forms = services.returning().forms();
        window.tasks().run(Messages.text("make.running"), progress -> forms.make(order,
                folder.resolve(forms.folderName(order)), OnExisting.NUMBER, Watched.by(progress)), made -> {
                    tell(made, words.of(made));
                    done.run();
                });
    }

    private void tell(MadeForms made, String words) {
        Label says = new Label(words + "\n" + made.folder().getFileName(), Icon.of(Feather.CHECK));
        says.setWrapText(true);
        Hyperlink open = new Hyperlink(Messages.text("export.openFolder"));
        open.setMinWidth(Hyperlink.USE_PREF_SIZE);
        open.setOnAction(_ -> show(made.folder()));
        HBox line = new HBox(says, open);
        line.getStyleClass().addAll(StyleClass.ROW, "yd-export-result");
        results.getChildren().addFirst(line);
        window.notices().done(words, Messages.text("export.openFolder"), () -> show(made.folder()));
    }

    private void show(Path folder) {
        window.tasks().fetch(_ -> {
            FileBrowser.show(folder);
            return folder;
        }, _ -> {});
    }

    @FunctionalInterface
    private interface Words {

        String of(MadeForms made);
    }
}
