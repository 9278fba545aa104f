package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ConflictCause;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One row of a form: what it is about, what kind of change it is, and the words and figures beside each other. */
final class RowCell extends WrappingCell<ReadingItem> {

    private final ReadingModel model;
    private final ReadingController controller;

    RowCell(ReadingModel model, ReadingController controller) {
        this.model = model;
        this.controller = controller;
        getStyleClass().add("yd-reading-cell");
    }

    static String style(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> StyleClass.GOOD;
            case UPDATED -> StyleClass.WARN;
            case SAME -> StyleClass.QUIET;
            case CONFLICT -> StyleClass.BAD;
        };
    }

    @Override
    protected Node content(ReadingItem item) {
        return switch (item) {
            case ReadingItem.OfChange change -> row(change);
            case ReadingItem.OfRemark(var _, RowRemark remark, boolean refused) -> remark(remark, refused);
        };
    }

    private VBox row(ReadingItem.OfChange item) {
        ReportChange change = item.change();
        CheckBox taken = new CheckBox(subject(change));
        taken.setWrapText(true);
        taken.setFocusTraversable(false);
        taken.setSelected(model.choiceProperty().get().filter(choice -> choice.has(item.form(), change)).isPresent());
        taken.setDisable(!ReadingItems.changesSomething(change));
        taken.setOnAction(_ -> controller.choose(item.form(), change, taken.isSelected()));
        taken.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(taken, Priority.ALWAYS);
        HBox head = new HBox(taken);
        head.getStyleClass().addAll(StyleClass.ROW, "yd-reading-head");
        change.place().map(RowCell::where).ifPresent(place -> head.getChildren().add(muted(place)));
        head.getChildren().add(StateChip.chip(change.kind().title(), style(change.kind())));
        VBox box = new VBox(head);
        box.getStyleClass().add("yd-reading-row");
        if (change.kind() == ChangeKind.CONFLICT) {
            box.getChildren().add(warning(Messages.text("reading.conflict", change.verdict().causes().stream().sorted()
                    .map(ConflictCause::title).collect(Collectors.joining("；")))));
        }
        if (change instanceof FigureChange figure) {
            figure.doubts().stream().sorted()
                    .forEach(doubt -> box.getChildren().add(warning(ReadingItems.words(doubt))));
        }
        if (ReadingItems.changesSomething(change)) {
            box.getChildren().add(new LineGrid(change));
        }
        return box;
    }

    private static String subject(ReportChange change) {
        String task = Messages.text("reading.task", change.task().label(), change.task().words());
        return change instanceof FigureChange figure
                ? Messages.text("reading.figure", task, figure.indicator().name(), figure.indicator().measure())
                : task;
    }

    private static VBox remark(RowRemark remark, boolean refused) {
        Label words = new Label(remark.sentence());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, muted(where(remark.row())),
                StateChip.chip(Messages.text(refused ? "reading.refused" : "reading.remark"),
                        refused ? StyleClass.BAD : StyleClass.QUIET));
        head.getStyleClass().addAll(StyleClass.ROW, "yd-reading-head");
        VBox box = new VBox(head);
        box.getStyleClass().add("yd-reading-row");
        return box;
    }

    private static String where(RowPlace place) {
        if (place.sheet().isEmpty()) {
            return Messages.text("reading.wholeFile");
        }
        return place.row() == 0
                ? place.sheet()
                : Messages.text("reading.place", place.sheet(), String.valueOf(place.row()));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }

    private static Label warning(String words) {
        Label label = new Label(words, Icon.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.getStyleClass().add("yd-reading-doubt");
        return label;
    }

    /** Ticks or unticks the row, as Space does. */
    static void toggle(Optional<ReadingItem> item, ReadingModel model, ReadingController controller) {
        if (item.isPresent() && item.get() instanceof ReadingItem.OfChange(var form, ReportChange change)
                && ReadingItems.changesSomething(change)) {
            boolean taken = model.choiceProperty().get().filter(choice -> choice.has(form, change)).isPresent();
            controller.choose(form, change, !taken);
        }
    }
}
