package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.ScaledColumns;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The numbers of one series, the latest first, with those that nobody has marked between them. */
final class NumberTable extends TableView<NumberRow> {

    private static final double NUMBER_PX = 196;
    private static final double STATE_PX = 90;
    private static final double TITLE_PX = 300;
    // The widths are added up, so the widest must be a number that leaves room for the others.
    private static final double WIDEST_PX = 5000;
    private static final double DATE_PX = 132;
    private static final double REASON_PX = 130;
    private static final double BY_PX = 84;
    private static final double AT_PX = 124;

    private final NumberListController controller;
    private final NumberListView view;

    NumberTable(NumberListController controller, NumberListView view) {
        this.controller = controller;
        this.view = view;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        Clock clock = Clock.systemDefaultZone();
        TableColumn<NumberRow, NumberRow> state = new TableColumn<>(Messages.text("manuscripts.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        state.setCellFactory(_ -> new StateCell());
        size(state, STATE_PX);
        TableColumn<NumberRow, String> title = column(Messages.text("numbers.holder"), TITLE_PX,
                entry -> entry.holder().title());
        ScaledColumns.size(title, TITLE_PX, WIDEST_PX);
        TableColumn<NumberRow, String> number = new TableColumn<>(Messages.text("numbers.number"));
        number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words(row.getValue())));
        size(number, NUMBER_PX);
        getColumns().setAll(List.of(number, state, title,
                column(Messages.text("manuscripts.date"), DATE_PX,
                        entry -> entry.holder().date().map(DateText::show).orElse("")),
                column(Messages.text("numbers.reason"), REASON_PX, NumberEntry::reason),
                column(Messages.text("numbers.by"), BY_PX, NumberEntry::by),
                column(Messages.text("numbers.at"), AT_PX, entry -> ChangeTime.words(entry.at(), clock))));
        setRowFactory(_ -> row());
        setOnKeyPressed(event -> {
            NumberRow selected = getSelectionModel().getSelectedItem();
            if (selected != null && event.getCode() == KeyCode.ENTER) {
                open(selected);
                event.consume();
            }
        });
    }

    private static void size(TableColumn<?, ?> column, double width) {
        ScaledColumns.size(column, width, width);
        column.setReorderable(false);
        column.setSortable(false);
    }

    private static TableColumn<NumberRow, String> column(String heading, double width,
            Function<NumberEntry, String> value) {
        TableColumn<NumberRow, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue() instanceof NumberRow.Entry(NumberEntry entry) ? value.apply(entry) : ""));
        size(column, width);
        return column;
    }

    private static String words(NumberRow row) {
        return switch (row) {
            case NumberRow.Entry(NumberEntry entry) -> entry.number().text();
            case NumberRow.Gap gap -> gap.gap().size() == 1
                    ? gap.first().text()
                    : Messages.text("numbers.gapRange", gap.first().text(), gap.gap().size());
        };
    }

    private void open(NumberRow row) {
        switch (row) {
            case NumberRow.Entry(NumberEntry entry) -> entry.holder().manuscript().ifPresent(controller::open);
            case NumberRow.Gap gap -> view.openForm(NumberDeed.VOID, gap.first());
        }
    }

    private TableRow<NumberRow> row() {
        TableRow<NumberRow> row = new TableRow<>();
        ScaledColumns.follow(this, row);
        row.setOnMouseClicked(event -> {
            NumberRow item = row.getItem();
            if (item != null && event.getClickCount() == 2) {
                open(item);
            }
        });
        row.itemProperty().addListener((_, _, item) -> row.setContextMenu(item == null ? null : menu(item)));
        return row;
    }

    private ContextMenu menu(NumberRow row) {
        ContextMenu menu = new ContextMenu();
        switch (row) {
            case NumberRow.Entry(NumberEntry entry) -> {
                entry.holder().manuscript().ifPresent(manuscript -> menu.getItems()
                        .add(item(Messages.text("numbers.openManuscript"), () -> controller.open(manuscript))));
                if (entry.state() == NumberState.RESERVED) {
                    menu.getItems().add(item(Messages.text("numbers.free"), () -> controller.free(entry.number())));
                }
                if (entry.state() != NumberState.VOID) {
                    menu.getItems().add(item(Messages.text("numbers.void"),
                            () -> view.openForm(NumberDeed.VOID, entry.number())));
                }
            }
            case NumberRow.Gap gap -> menu.getItems().setAll(
                    item(Messages.text("numbers.enter"), () -> view.openForm(NumberDeed.ENTER, gap.first())),
                    item(Messages.text("numbers.reserve"), () -> view.openForm(NumberDeed.RESERVE, gap.first())),
                    item(Messages.text("numbers.void"), () -> view.openForm(NumberDeed.VOID, gap.first())));
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** What became of a number, as a chip. */
    private static final class StateCell extends TableCell<NumberRow, NumberRow> {

        @Override
        protected void updateItem(@Nullable NumberRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            Label chip = switch (row) {
                case NumberRow.Entry(NumberEntry entry) -> chip(entry.state().title(), switch (entry.state()) {
                    case USED -> StyleClass.GOOD;
                    case RESERVED -> StyleClass.QUIET;
                    case VOID -> StyleClass.BAD;
                });
                case NumberRow.Gap _ -> chip(Messages.text("numbers.gap"), StyleClass.WARN);
            };
            setGraphic(chip);
        }

        private static Label chip(String words, String style) {
            Label chip = new Label(words);
            chip.getStyleClass().addAll(StyleClass.CHIP, style);
            return chip;
        }
    }
}
