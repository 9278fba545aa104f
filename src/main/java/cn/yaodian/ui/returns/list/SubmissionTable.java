package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** 报送登记: a row a unit; Enter or a double click opens what it sent. Several can be selected. */
final class SubmissionTable extends TableView<SubmissionLine> {

    private static final double UNIT_PX = 320;
    // The widths are added up, so the widest must be a number that leaves room for the others.
    private static final double WIDEST_PX = 5000;
    private static final double STATE_PX = 108;
    private static final double DATE_PX = 132;
    private static final double WORD_PX = 88;
    private static final double COUNT_PX = 88;
    private static final double REMINDED_PX = 190;

    /** What the panel beside the table says of the unit, too: not shown beside it where there is no room. */
    private final List<TableColumn<SubmissionLine, SubmissionLine>> yielding;
    private boolean besidePanel;

    SubmissionTable(ReturnListModel model, Consumer<SubmissionLine> open) {
        SortedList<SubmissionLine> sorted = new SortedList<>(model.passing());
        setItems(sorted);
        sorted.comparatorProperty().bind(comparatorProperty());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        TableColumn<SubmissionLine, SubmissionLine> unit = column("returns.unit", UNIT_PX, line -> line.unit().name(),
                Comparator.comparingInt(line -> line.unit().order()));
        ScaledColumns.size(unit, UNIT_PX, WIDEST_PX);
        TableColumn<SubmissionLine, SubmissionLine> state = column("returns.state", STATE_PX, _ -> "",
                Comparator.comparing(line -> line.submission().state()));
        state.setCellFactory(_ -> new StateCell());
        yielding = List.of(count("returns.sentBack", line -> line.submission().sentBack()),
                count("returns.reminders", line -> line.submission().reminders().size()),
                column("returns.lastReminder", REMINDED_PX, line -> lastReminder(line)
                        .map(last -> Messages.text("returns.remindedOn", DateText.show(last.on()), last.how()))
                        .orElse(""), byDay(line -> lastReminder(line).map(Reminder::on))));
        getColumns().setAll(List.of(unit, state,
                column("returns.received", DATE_PX, line -> lastReceived(line).map(DateText::show).orElse(""),
                        byDay(SubmissionTable::lastReceived)),
                column("returns.inTime", WORD_PX, SubmissionTable::inTime,
                        Comparator.comparing(SubmissionTable::inTime))));
        getColumns().addAll(yielding);
        widthProperty().addListener((_, _, _) -> Platform.runLater(this::makeRoom));
        setRowFactory(_ -> row(open));
        setOnKeyPressed(event -> {
            SubmissionLine line = getSelectionModel().getSelectedItem();
            if (line != null && event.getCode() == KeyCode.ENTER) {
                open.accept(line);
                event.consume();
            }
        });
    }

    /** Says whether a panel stands beside the table, which takes a third of a small screen. */
    void setBesidePanel(boolean beside) {
        besidePanel = beside;
        makeRoom();
    }

    private void makeRoom() {
        double least = getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        boolean shown = !besidePanel || least <= getWidth();
        yielding.forEach(column -> column.setVisible(shown));
    }

    private static void size(TableColumn<?, ?> column, double width) {
        ScaledColumns.size(column, width, width);
        column.setReorderable(false);
    }

    private static TableColumn<SubmissionLine, SubmissionLine> column(String key, double width,
            Function<SubmissionLine, String> words, Comparator<SubmissionLine> order) {
        TableColumn<SubmissionLine, SubmissionLine> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell(words));
        column.setComparator(order);
        size(column, width);
        return column;
    }

    /** Nothing for none: the others stand out then. */
    private static TableColumn<SubmissionLine, SubmissionLine> count(String key, ToIntFunction<SubmissionLine> value) {
        TableColumn<SubmissionLine, SubmissionLine> column = column(key, COUNT_PX,
                line -> value.applyAsInt(line) == 0 ? "" : Integer.toString(value.applyAsInt(line)),
                Comparator.comparingInt(value));
        column.getStyleClass().add(StyleClass.FIGURE);
        return column;
    }

    /** Those without a day first. */
    private static Comparator<SubmissionLine> byDay(Function<SubmissionLine, Optional<LocalDate>> day) {
        return Comparator.comparing(line -> day.apply(line).orElse(LocalDate.MIN));
    }

    private static Optional<LocalDate> lastReceived(SubmissionLine line) {
        return line.submission().received().stream().max(LocalDate::compareTo);
    }

    private static Optional<Reminder> lastReminder(SubmissionLine line) {
        return line.submission().reminders().stream().max(Comparator.comparing(Reminder::on));
    }

    private static String inTime(SubmissionLine line) {
        return line.submission().inTime(line.collection().due())
                .map(inTime -> Messages.text(inTime ? "returns.yesInTime" : "returns.notInTime")).orElse("");
    }

    private TableRow<SubmissionLine> row(Consumer<SubmissionLine> open) {
        TableRow<SubmissionLine> row = new TableRow<>();
        ScaledColumns.follow(this, row);
        row.setOnMouseClicked(event -> {
            SubmissionLine line = row.getItem();
            if (line != null && event.getClickCount() == 2) {
                open.accept(line);
            }
        });
        return row;
    }

    /** Words; where they are cut off, all of them as the pointer rests there. */
    private static final class WordsCell extends TableCell<SubmissionLine, SubmissionLine> {

        private final Function<SubmissionLine, String> words;

        WordsCell(Function<SubmissionLine, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable SubmissionLine line, boolean empty) {
            super.updateItem(line, empty);
            String shown = line == null || empty ? "" : words.apply(line);
            setText(shown);
            setTooltip(shown.isEmpty() ? null : new Tooltip(shown));
        }
    }

    /** How far a return is, as a chip. */
    private static final class StateCell extends TableCell<SubmissionLine, SubmissionLine> {

        @Override
        protected void updateItem(@Nullable SubmissionLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(StateChip.of(line.submission().state(), line.missing()));
        }
    }
}
