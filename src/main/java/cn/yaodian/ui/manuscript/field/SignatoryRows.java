package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptSeal;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bodies that sign, each with its seal's picture where one is to be printed. */
final class SignatoryRows extends VBox {

    private final VBox rows = new VBox();
    private final Runnable changed;
    private final SealChoice seals;

    SignatoryRows(Runnable changed, SealChoice seals) {
        this.changed = changed;
        this.seals = seals;
        getStyleClass().add(StyleClass.STACK);
        rows.getStyleClass().add(StyleClass.TIGHT);
        Button more = new Button(Messages.text("manuscript.addSignatory"), Icon.of(Feather.PLUS));
        more.getStyleClass().addAll(StyleClass.FLAT, "yd-add-row");
        more.setOnAction(_ -> {
            rows.getChildren().add(new Row(ManuscriptSignatory.of("")));
            focusLast();
        });
        getChildren().addAll(rows, more);
        rows.getChildren().addListener((ListChangeListener<Node>) _ -> changed.run());
    }

    private void focusLast() {
        ((Row) rows.getChildren().getLast()).name.requestFocus();
    }

    /** Puts the focus where the first body is written. */
    void focusFirst() {
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Row(ManuscriptSignatory.of("")));
        }
        ((Row) rows.getChildren().getFirst()).name.requestFocus();
    }

    List<ManuscriptSignatory> signatories() {
        return rows.getChildren().stream().map(Row.class::cast).map(Row::signatory)
                .filter(one -> !one.name().isEmpty()).toList();
    }

    void show(List<ManuscriptSignatory> signatories) {
        if (!signatories.equals(signatories()) || rows.getChildren().isEmpty()) {
            List<ManuscriptSignatory> shown = signatories.isEmpty()
                    ? List.of(ManuscriptSignatory.of(""))
                    : signatories;
            rows.getChildren().setAll(shown.stream().map(Row::new).toList());
        }
    }

    private final class Row extends VBox {

        private final TextField name = new TextField();
        private final MenuButton stamp = new MenuButton();
        private Optional<ManuscriptSeal> seal;

        Row(ManuscriptSignatory shown) {
            seal = shown.seal();
            getStyleClass().add("yd-signatory");
            name.setText(shown.name());
            name.setPromptText(Messages.text("manuscript.signatoryHint"));
            name.setAccessibleText(Messages.text("manuscript.signatories"));
            HBox.setHgrow(name, Priority.ALWAYS);
            MenuItem choose = new MenuItem(Messages.text("manuscript.chooseSeal"));
            choose.setOnAction(_ -> seals.choose(found -> setSeal(Optional.of(found))));
            MenuItem without = new MenuItem(Messages.text("manuscript.withoutSeal"));
            without.setOnAction(_ -> setSeal(Optional.empty()));
            stamp.getItems().setAll(choose, without);
            stamp.getStyleClass().addAll(StyleClass.FLAT, "yd-seal");
            stamp.setMinWidth(USE_PREF_SIZE);
            Button away = Icon.button(Feather.X, Messages.text("manuscript.signatoryAway"));
            away.setOnAction(_ -> rows.getChildren().remove(this));
            HBox line = new HBox(name, away);
            line.getStyleClass().add(StyleClass.ROW);
            getChildren().addAll(line, stamp);
            name.textProperty().addListener((_, _, _) -> changed.run());
            tellSeal();
        }

        private void setSeal(Optional<ManuscriptSeal> now) {
            seal = now;
            tellSeal();
            changed.run();
        }

        private void tellSeal() {
            stamp.setText(
                    seal.isPresent() ? Messages.text("manuscript.sealThere") : Messages.text("manuscript.noSeal"));
        }

        ManuscriptSignatory signatory() {
            return new ManuscriptSignatory(name.getText(), seal);
        }
    }
}
