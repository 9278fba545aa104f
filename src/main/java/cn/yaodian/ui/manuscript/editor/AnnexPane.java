package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.manuscript.body.BodyEditor;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One annex: its title, how its pages lie, and its text. */
final class AnnexPane extends BorderPane {

    private final BodyEditor editor;
    private final TextField title = new TextField();
    private final CheckBox landscape = new CheckBox(Messages.text("manuscript.landscape"));
    private final CheckBox listed = new CheckBox(Messages.text("manuscript.listed"));
    private final FlowPane options = new FlowPane();
    private boolean filling;

    AnnexPane(BodyEditor editor, Consumer<ManuscriptAnnex> changed, Runnable away) {
        this.editor = editor;
        title.setPromptText(Messages.text("manuscript.annexTitleHint"));
        title.setAccessibleText(Messages.text("manuscript.annexTitle"));
        HBox.setHgrow(title, Priority.ALWAYS);
        Button remove = Icon.button(Feather.TRASH_2, Messages.text("manuscript.annexAway"));
        remove.setOnAction(_ -> away.run());
        HBox line = new HBox(title, remove);
        line.getStyleClass().add(StyleClass.ROW);
        options.getChildren().setAll(landscape, listed);
        options.getStyleClass().add("yd-annex-options");
        VBox head = new VBox(line, options);
        head.getStyleClass().addAll(StyleClass.STACK, "yd-annex-head");
        setTop(head);
        setCenter(editor);
        Runnable tell = () -> {
            if (!filling) {
                changed.accept(annex());
            }
        };
        title.textProperty().addListener((_, _, _) -> tell.run());
        landscape.selectedProperty().addListener((_, _, _) -> tell.run());
        listed.selectedProperty().addListener((_, _, _) -> tell.run());
        editor.onEdited(_ -> tell.run());
    }

    private ManuscriptAnnex annex() {
        return new ManuscriptAnnex(title.getText(), editor.text(), landscape.isSelected(), listed.isSelected());
    }

    void fill(ManuscriptAnnex annex) {
        filling = true;
        try {
            if (!title.getText().strip().equals(annex.title())) {
                title.setText(annex.title());
            }
            landscape.setSelected(annex.landscape());
            listed.setSelected(annex.listed());
            editor.fill(annex.body());
        } finally {
            filling = false;
        }
    }

    BodyEditor editor() {
        return editor;
    }

    void focusTitle() {
        title.requestFocus();
    }

    void setFrozen(boolean frozen) {
        editor.setEditable(!frozen);
        title.setEditable(!frozen);
        options.setDisable(frozen);
    }
}
