package cn.yaodian.ui.ledger.table;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A heading: its button sorts, its right edge is dragged to make the column wider, the rest of it to move it. */
final class GridHead extends BorderPane {

    private static final double FAR_ENOUGH_PX = 8;

    private final String key;
    private final GridDeeds deeds;
    private final Button title = new Button();
    private double pressedAt;
    private double widthBefore;
    private boolean dragged;

    /** @param below the column's filter */
    GridHead(GridColumn column, GridDeeds deeds, VBox below) {
        this.key = column.key();
        this.deeds = deeds;
        getStyleClass().add("yd-grid-head");
        title.setText(column.title());
        title.setMnemonicParsing(false);
        title.getStyleClass().addAll(StyleClass.FLAT, "yd-grid-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(switch (column.align()) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTRE -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        });
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.setTooltip(new Tooltip(Messages.text("ledger.sortTip", column.title())));
        title.setOnAction(_ -> {
            if (!dragged) {
                deeds.sort(key);
            }
        });
        title.setContextMenu(menu(column));
        title.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressedAt = event.getSceneX();
            dragged = false;
        });
        title.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        title.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        setTop(title);
        below.getStyleClass().add("yd-grid-below");
        setCenter(below);
        setRight(edge());
    }

    private Region edge() {
        Region edge = new Region();
        edge.getStyleClass().add("yd-grid-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMousePressed(event -> {
            pressedAt = event.getSceneX();
            widthBefore = getWidth();
            event.consume();
        });
        edge.setOnMouseDragged(event -> {
            deeds.resize(key, widthBefore + event.getSceneX() - pressedAt);
            event.consume();
        });
        return edge;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && Math.abs(event.getSceneX() - pressedAt) > FAR_ENOUGH_PX) {
            dragged = true;
            setCursor(Cursor.CLOSED_HAND);
            title.setOpacity(0.5);
        }
    }

    private void drop(MouseEvent event) {
        setCursor(Cursor.DEFAULT);
        title.setOpacity(1);
        if (dragged) {
            deeds.moveTo(key, event.getSceneX());
        }
    }

    private ContextMenu menu(GridColumn column) {
        return new ContextMenu(item(Messages.text("ledger.ascending"), () -> deeds.sort(key, false)),
                item(Messages.text("ledger.descending"), () -> deeds.sort(key, true)),
                item(Messages.text("ledger.columnLeft"), () -> deeds.move(key, -1)),
                item(Messages.text("ledger.columnRight"), () -> deeds.move(key, 1)),
                item(Messages.text("ledger.widen"), () -> deeds.widen(key, 1.25)),
                item(Messages.text("ledger.narrow"), () -> deeds.widen(key, 0.8)),
                item(column.frozen() ? Messages.text("ledger.unfreeze") : Messages.text("ledger.freeze"),
                        () -> deeds.freeze(key)),
                item(Messages.text("ledger.hideColumn"), () -> deeds.hide(key)));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Shows by an arrow whether the lines are sorted by it, and which way. */
    void mark(Optional<GridOrder> order) {
        title.setGraphic(order.filter(by -> by.key().equals(key))
                .map(by -> Icon.of(by.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP)).orElse(null));
    }
}
