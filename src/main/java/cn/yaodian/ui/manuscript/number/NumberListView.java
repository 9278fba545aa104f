package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.ui.manuscript.ManuscriptTabs;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The series at the left, the numbers of the chosen one beside them, and what is done to one at the side. */
final class NumberListView extends BorderPane {

    private final NumberListModel model;
    private final NumberListController controller;
    private final ListView<SeriesSheet> series;
    private final NumberTable table;
    private final SidePanel exportSide;

    NumberListView(NumberListModel model, NumberListController controller, Navigator navigator, NumberExport export) {
        this.model = model;
        this.controller = controller;
        series = new ListView<>(model.shown());
        series.getStyleClass().add("yd-series-list");
        series.setCellFactory(_ -> new SeriesCell());
        series.setPlaceholder(new Label(Messages.text("numbers.noneThisYear")));
        series.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.chosenProperty().set(Optional.of(chosen));
            }
        });
        table = new NumberTable(controller, this);
        table.setPlaceholder(new Label(Messages.text("numbers.noNumbers")));
        HBox.setHgrow(table, Priority.ALWAYS);
        model.chosenProperty().addListener((_, _, chosen) -> fill(chosen));
        exportSide = new SidePanel(Messages.text("export.title"), export, this::closeSide);
        HBox columns = new HBox(series, table);
        columns.getStyleClass().add("yd-numbers");
        EmptyPlace empty = new EmptyPlace(Feather.HASH, Messages.text("numbers.emptyTitle"),
                Messages.text("numbers.emptyExplanation")).offering(Messages.text("numbers.toSettings"),
                        () -> navigator.open(new Place.Settings()));
        empty.visibleProperty().bind(model.readProperty().and(Bindings.isEmpty(model.all())));
        columns.visibleProperty().bind(empty.visibleProperty().not());
        StackPane content = new StackPane(columns, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox list = new VBox(toolbar(navigator), content);
        list.getStyleClass().add(StyleClass.SCREEN);
        setCenter(list);
    }

    private HBox toolbar(Navigator navigator) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(new ManuscriptTabs(navigator, new Place.NumberList()), gap,
                button(Messages.text("numbers.start"), Feather.FLAG, () -> openNext(NumberDeed.START)),
                button(Messages.text("numbers.void"), Feather.SLASH, () -> openNext(NumberDeed.VOID)),
                button(Messages.text("numbers.enter"), Feather.EDIT_3, () -> openNext(NumberDeed.ENTER)),
                button(Messages.text("numbers.reserve"), Feather.BOOKMARK, () -> openNext(NumberDeed.RESERVE)),
                button(Messages.text("drafting.export"), Feather.GRID, () -> setRight(exportSide)));
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    private static Button button(String words, Feather icon, Runnable action) {
        Button button = new Button(words, Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void openNext(NumberDeed deed) {
        model.chosenProperty().get()
                .ifPresent(sheet -> controller.next(sheet.series(), next -> openForm(deed, next)));
    }

    /** Opens the form for a deed at the side. */
    void openForm(NumberDeed deed, SeriesNumber number) {
        NumberForm form = new NumberForm(deed, number, controller, this::closeSide);
        setRight(new SidePanel(switch (deed) {
            case RESERVE -> Messages.text("numbers.reserve");
            case VOID -> Messages.text("numbers.void");
            case ENTER -> Messages.text("numbers.enter");
            case START -> Messages.text("numbers.start");
        }, form, this::closeSide));
        form.focusFirst();
    }

    private void closeSide() {
        setRight(null);
        table.requestFocus();
    }

    /** Shows the register as it was just read; the series looked at stays the same. */
    void show() {
        Optional<NumberSeries> before = model.chosenProperty().get().map(SeriesSheet::series);
        Optional<SeriesSheet> now = before.flatMap(model::now).filter(model.shown()::contains);
        if (now.isPresent()) {
            series.getSelectionModel().select(now.get());
            model.chosenProperty().set(now);
            fill(now);
        } else {
            series.getSelectionModel().selectFirst();
        }
    }

    private void fill(Optional<SeriesSheet> chosen) {
        table.getItems().setAll(chosen.map(NumberRow::of).orElse(List.of()));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void focusTable() {
        series.requestFocus();
    }
}
