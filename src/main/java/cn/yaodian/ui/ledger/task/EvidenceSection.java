package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 佐证材料: files that show what was done, of the task or of one unit's part in it. Files can be dropped on it. */
final class EvidenceSection extends VBox {

    private static final double KILOBYTE = 1024;

    private final TaskLine line;
    private final EvidenceDeeds deeds;
    private final SideDeeds side;
    private final VBox files = new VBox();
    private final ObjectProperty<Optional<Unit>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final Button pack = new Button(Messages.text("evidence.pack"), Icon.of(Feather.ARCHIVE));

    EvidenceSection(TaskLine line, SideDeeds side) {
        this.line = line;
        this.side = side;
        deeds = new EvidenceDeeds(line, side, () -> getScene().getWindow());
        getStyleClass().add(StyleClass.STACK);
        ComboBox<Optional<Unit>> whose = ChoiceBoxes.ofOptional(
                line.parts().stream().map(UnitPart::unit).toList(), Unit::shortName,
                Messages.text("evidence.wholeTask"), unit);
        whose.setAccessibleText(Messages.text("evidence.whose"));
        Button add = new Button(Messages.text("evidence.add"), Icon.of(Feather.PLUS));
        add.setOnAction(_ -> deeds.choose().ifPresent(chosen -> add(List.of(chosen))));
        pack.setOnAction(_ -> deeds.pack());
        FlowPane row = new FlowPane(whose, add, pack);
        row.getStyleClass().add("yd-side-actions");
        getChildren().setAll(row, files);
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
        read();
    }

    private void add(List<Path> chosen) {
        deeds.add(chosen, unit.get().map(Unit::id), this::read);
    }

    private void read() {
        side.window().tasks().fetch(_ -> side.workspace().evidence().of(line.task().id()), this::show);
    }

    private void show(List<EvidenceFile> kept) {
        pack.setDisable(kept.isEmpty());
        files.getChildren().setAll(kept.stream().map(this::row).toList());
        if (kept.isEmpty()) {
            files.getChildren().add(SideWords.muted(Messages.text("evidence.none")));
        }
    }

    private VBox row(EvidenceFile file) {
        Button name = new Button(file.fileName());
        name.getStyleClass().add(StyleClass.LINK);
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setOnAction(_ -> deeds.open(file));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = Icon.button(Feather.DOWNLOAD, Messages.text("evidence.saveAs", file.fileName()));
        save.setOnAction(_ -> deeds.saveAs(file));
        Button remove = Icon.button(Feather.TRASH_2, Messages.text("evidence.remove", file.fileName()));
        remove.setOnAction(_ -> deeds.remove(file, this::read));
        HBox head = new HBox(name, save, remove);
        head.getStyleClass().add(StyleClass.ROW);
        VBox box = new VBox(head, SideWords.muted(Messages.text("evidence.of", whose(file),
                Math.max(1, Math.round(file.sizeBytes() / KILOBYTE)), file.addedBy(),
                ChangeTime.words(file.addedAt().toInstant(), Clock.systemDefaultZone()))));
        if (!file.note().isEmpty()) {
            box.getChildren().add(SideWords.prose(file.note()));
        }
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private String whose(EvidenceFile file) {
        return line.parts().stream().map(UnitPart::unit)
                .filter(one -> file.unit().filter(one.id()::equals).isPresent()).map(Unit::shortName).findFirst()
                .orElse(Messages.text("evidence.wholeTask"));
    }
}
