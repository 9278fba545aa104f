package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.NamedList;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.NameLines;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Names behind labels, such as 抄送, or 报, 送, 发: a row each, with rows added and taken away. */
final class NamedLists extends VBox {

    private final VBox rows = new VBox();
    private final Runnable changed;

    /** @param label that a row added by the clerk begins with */
    NamedLists(String add, String label, Runnable changed) {
        this.changed = changed;
        getStyleClass().add(StyleClass.STACK);
        rows.getStyleClass().add(StyleClass.STACK);
        Button more = new Button(add, Icon.of(Feather.PLUS));
        more.getStyleClass().addAll(StyleClass.FLAT, "yd-add-row");
        more.setOnAction(_ -> {
            Row row = new Row(new NamedList(rows.getChildren().isEmpty() ? label : "", List.of()));
            rows.getChildren().add(row);
            row.focus();
        });
        getChildren().addAll(rows, more);
        rows.getChildren().addListener((ListChangeListener<Node>) _ -> changed.run());
    }

    List<NamedList> lists() {
        return rows.getChildren().stream().map(Row.class::cast).map(Row::list).toList();
    }

    void show(List<NamedList> lists) {
        if (!lists.equals(lists())) {
            rows.getChildren().setAll(lists.stream().map(Row::new).toList());
        }
    }

    private final class Row extends HBox {

        private final TextField label = new TextField();
        private final TextArea names = new TextArea();

        Row(NamedList list) {
            getStyleClass().addAll(StyleClass.ROW, "yd-named-list");
            label.setText(list.label());
            label.setAccessibleText(Messages.text("manuscript.listLabel"));
            label.setPromptText(Messages.text("manuscript.listLabel"));
            label.getStyleClass().add("yd-list-label");
            names.setText(NameLines.show(list.names()));
            names.setPromptText(Messages.text("manuscript.namesHint"));
            names.setAccessibleText(list.label());
            names.setWrapText(true);
            names.setPrefRowCount(2);
            TabLeaves.on(names);
            HBox.setHgrow(names, Priority.ALWAYS);
            Button away = Icon.button(Feather.X, Messages.text("manuscript.listAway"));
            away.setOnAction(_ -> rows.getChildren().remove(this));
            getChildren().addAll(label, names, away);
            label.textProperty().addListener((_, _, _) -> changed.run());
            names.textProperty().addListener((_, _, _) -> changed.run());
        }

        NamedList list() {
            return new NamedList(label.getText(), NameLines.read(names.getText()));
        }

        void focus() {
            (label.getText().isEmpty() ? label : names).requestFocus();
        }
    }
}
