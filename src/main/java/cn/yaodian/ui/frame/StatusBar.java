package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.task.RunningTask;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bottom line: whether all is saved, what runs and how far it is, and whose office this is. */
final class StatusBar extends HBox {

    private final HBox work = new HBox();
    private final StringProperty office = new SimpleStringProperty("");

    StatusBar(BackgroundTasks tasks) {
        getStyleClass().addAll("yd-status", StyleClass.ROW);
        Label saved = new Label();
        saved.textProperty().bind(Bindings.when(tasks.savingProperty()).then(Messages.text("frame.saving"))
                .otherwise(Messages.text("frame.saved")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label whose = new Label();
        whose.textProperty().bind(office);
        work.getStyleClass().add(StyleClass.ROW);
        getChildren().addAll(saved, gap, work, whose);
        tasks.running().addListener((ListChangeListener<RunningTask>) _ -> show(tasks));
        show(tasks);
    }

    /** The office's name, empty until it has one. */
    StringProperty officeProperty() {
        return office;
    }

    /** Says on which day everything is judged, right of what is saved. */
    void showCutOff(CutOff cutOff) {
        getChildren().add(1, new CutOffField(cutOff));
    }

    /** Says where the window is on the sample office, with the way to the clerk's own. */
    void showOffice(OfficeSwitch offices) {
        if (offices.isSample()) {
            Label sample = new Label(Messages.text("frame.sample"));
            sample.getStyleClass().addAll(StyleClass.CHIP, StyleClass.WARN);
            Button own = new Button(Messages.text("frame.toOwn"));
            own.getStyleClass().add(StyleClass.LINK);
            own.setOnAction(_ -> offices.openOwn());
            getChildren().addAll(sample, own);
        }
    }

    private void show(BackgroundTasks tasks) {
        work.getChildren().setAll(tasks.running().stream().map(StatusBar::line).toList());
    }

    private static HBox line(RunningTask task) {
        Label label = new Label();
        label.textProperty().bind(Bindings.createStringBinding(
                () -> task.stepProperty().get().isEmpty() ? task.label() : task.stepProperty().get(),
                task.stepProperty()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        Button cancel = Icon.button(Feather.X, Messages.text("frame.cancelWork"));
        cancel.setOnAction(_ -> task.cancel());
        HBox line = new HBox(label, bar, cancel);
        line.getStyleClass().add(StyleClass.ROW);
        return line;
    }
}
