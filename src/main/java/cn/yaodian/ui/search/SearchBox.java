package cn.yaodian.ui.search;

import atlantafx.base.controls.CustomTextField;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.search.SearchHit;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The one search box: typing finds, the arrow keys choose, Enter goes there, Escape leaves. */
public final class SearchBox extends HBox {

    private static final double LIST_WIDTH_PX = 640;
    private static final int ROWS_SHOWN = 10;

    private final SearchController controller;
    private final CustomTextField field = new CustomTextField();
    private final ListView<SearchHit> list = new ListView<>();
    private final VBox results;

    public SearchBox(SearchController controller) {
        this.controller = controller;
        getStyleClass().add("yd-search");
        Label key = new Label("Ctrl+K");
        key.getStyleClass().add(StyleClass.KEY);
        key.setMinWidth(Region.USE_PREF_SIZE);
        field.setLeft(Icon.of(Feather.SEARCH));
        field.setRight(key);
        field.setPromptText(Messages.text("search.prompt"));
        field.setAccessibleText(Messages.text("search.prompt"));
        field.textProperty().bindBidirectional(controller.model().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().add(field);
        results = resultList();
    }

    private VBox resultList() {
        list.setItems(controller.model().hits());
        list.setCellFactory(_ -> new HitCell());
        list.setFocusTraversable(false);
        Label none = new Label(Messages.text("search.none"));
        none.getStyleClass().add(StyleClass.MUTED);
        list.setPlaceholder(none);
        list.setOnMouseClicked(_ -> openSelected());
        list.itemsProperty().get().addListener((ListChangeListener<SearchHit>) _ -> list
                .getSelectionModel().selectFirst());
        VBox box = new VBox(list);
        box.getStyleClass().add("yd-search-results");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list.setPrefWidth(LIST_WIDTH_PX);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> list.getFixedCellSize() * Math.clamp(list.getItems().size(), 1, ROWS_SHOWN) + 2,
                controller.model().hits(), list.fixedCellSizeProperty()));
        StackPane.setAlignment(box, Pos.TOP_LEFT);
        box.visibleProperty().bind(field.focusedProperty().and(field.textProperty().isNotEmpty()));
        box.visibleProperty().addListener((_, _, visible) -> place(visible));
        return box;
    }

    /** The list of hits, to be laid over the window. */
    public VBox results() {
        return results;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void place(boolean visible) {
        if (visible) {
            Bounds here = field.localToScene(field.getBoundsInLocal());
            results.setTranslateX(here.getMaxX() - LIST_WIDTH_PX);
            results.setTranslateY(here.getMaxY() + 4);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> openSelected();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS_SHOWN / 2));
    }

    private void openSelected() {
        SearchHit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave();
            controller.open(chosen);
        }
    }

    private void leave() {
        field.clear();
        getScene().getRoot().requestFocus();
    }
}
