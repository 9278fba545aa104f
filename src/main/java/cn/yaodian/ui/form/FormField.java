package cn.yaodian.ui.form;

import cn.yaodian.ui.theme.StyleClass;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A label, the control it names, and below it an explanation or what is wrong. */
public final class FormField<C extends Control> extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final C control;
    private final Label name;
    private final Label error = new Label();

    public FormField(String label, C control) {
        this(label, control, "");
    }

    /** @param explanation said below the control; may be empty */
    public FormField(String label, C control, String explanation) {
        this.control = control;
        getStyleClass().addAll("yd-field", StyleClass.TIGHT);
        name = new Label(label);
        name.setLabelFor(control);
        name.getStyleClass().add("yd-field-name");
        control.setMaxWidth(Double.MAX_VALUE);
        error.getStyleClass().add(StyleClass.ERROR);
        error.setWrapText(true);
        getChildren().addAll(name, control);
        if (!explanation.isEmpty()) {
            Label below = new Label(explanation);
            below.setWrapText(true);
            below.getStyleClass().addAll(StyleClass.MUTED, "yd-field-explanation");
            getChildren().add(below);
        }
        getChildren().add(error);
        clear();
    }

    /** Puts the label at the left of the control, where height is dearer than width. */
    public void beside() {
        getChildren().removeAll(name, control);
        HBox row = new HBox(name, control);
        row.getStyleClass().add("yd-beside");
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().addFirst(row);
    }

    public C control() {
        return control;
    }

    /** Says what is wrong; the control is framed in red until {@link #clear()}. */
    public void reject(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
        error.setManaged(true);
        control.setAccessibleHelp(sentence);
        control.pseudoClassStateChanged(WRONG, true);
    }

    public void clear() {
        error.setText("");
        error.setVisible(false);
        error.setManaged(false);
        control.pseudoClassStateChanged(WRONG, false);
    }

    /** What is wrong, or empty. */
    public String error() {
        return error.getText();
    }
}
