package cn.yaodian.ui.ledger.preset;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.ledger.table.GridColumn;
import cn.yaodian.ui.ledger.table.GridColumns;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every column that the table may show: ticked ones stand first, in their order. */
public final class ColumnPanel extends VBox {

    private final GridColumns columns;
    private final List<LedgerTable.Field> fields;
    private final Runnable changed;
    private final VBox list = new VBox();
    private final TextField search = new TextField();

    /** @param changed told when the clerk has changed what is shown */
    public ColumnPanel(GridColumns columns, List<LedgerTable.Field> fields, Runnable changed) {
        this.columns = columns;
        this.fields = fields;
        this.changed = changed;
        getStyleClass().add("yd-panel");
        search.setPromptText(Messages.text("preset.findColumn"));
        search.setAccessibleText(Messages.text("preset.findColumn"));
        search.textProperty().addListener((_, _, _) -> fill());
        getChildren().setAll(search, list);
        fill();
    }

    private void fill() {
        list.getChildren().clear();
        List<GridColumn> shown = columns.get();
        shown.stream().filter(column -> wanted(column.title()))
                .forEach(column -> list.getChildren().add(row(column.key(), column.title(), true)));
        List<String> keys = shown.stream().map(GridColumn::key).toList();
        fields.stream().filter(field -> !keys.contains(field.heading().key()) && wanted(field.heading().title()))
                .forEach(field -> list.getChildren()
                        .add(row(field.heading().key(), field.heading().title(), false)));
    }

    private boolean wanted(String title) {
        return title.contains(search.getText().strip());
    }

    private HBox row(String key, String title, boolean shown) {
        CheckBox box = new CheckBox(title);
        box.setMnemonicParsing(false);
        box.setSelected(shown);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> turn(key, box.isSelected()));
        HBox row = new HBox(box);
        if (shown) {
            Button up = Icon.button(Feather.ARROW_UP, Messages.text("preset.up", title));
            up.setOnAction(_ -> move(key, -1));
            Button down = Icon.button(Feather.ARROW_DOWN, Messages.text("preset.down", title));
            down.setOnAction(_ -> move(key, 1));
            row.getChildren().addAll(up, down);
        }
        row.getStyleClass().addAll(StyleClass.ROW, "yd-column-row");
        return row;
    }

    private void turn(String key, boolean shown) {
        List<GridColumn> now = new ArrayList<>(columns.get());
        if (shown) {
            field(key).ifPresent(number -> now.add(GridColumn.of(number, fields.get(number), false)));
        } else if (now.size() > 1) {
            now.removeIf(column -> column.key().equals(key));
        }
        show(now);
    }

    private Optional<Integer> field(String key) {
        for (int number = 0; number < fields.size(); number++) {
            if (fields.get(number).heading().key().equals(key)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private void move(String key, int by) {
        columns.move(key, by);
        fill();
    }

    private void show(List<GridColumn> now) {
        columns.show(now);
        changed.run();
        fill();
    }
}
