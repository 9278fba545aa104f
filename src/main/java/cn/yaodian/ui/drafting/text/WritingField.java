package cn.yaodian.ui.drafting.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text area as high as its text, without scroll bar and border, that can mark stretches of it. It is JavaFX's own
 * text area inside, because that one composes Chinese rightly; what is being composed is not yet text and is told to
 * nobody. Of the FX thread.
 */
public final class WritingField extends Region {

    /** Room for the caret beyond the last line, so that the area never scrolls within itself. */
    private static final double SPARE_PX = 2;

    private final TextArea area = new TextArea();
    /** Lays the text out a second time to learn its height for a width that the area does not have yet. */
    private final Text measure = new Text();
    private final MarkLayer marks = new MarkLayer();
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private @Nullable Consumer<String> edited;
    private boolean filling;

    public WritingField(String styleClass) {
        getStyleClass().addAll("yd-writing", styleClass);
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.setMinSize(0, 0);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.getStyleClass().add("text");
        measure.fontProperty().bind(area.fontProperty());
        getChildren().addAll(measure, marks, area);
        area.textProperty().addListener((_, _, text) -> textChanged(text));
        area.promptTextProperty().addListener((_, _, _) -> requestLayout());
        area.fontProperty().addListener((_, _, _) -> requestLayout());
        measure.lineSpacingProperty().addListener((_, _, _) -> requestLayout());
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing.set(!event.getComposed().isEmpty()));
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                composing.set(false);
            }
        });
        composing.addListener((_, _, still) -> {
            if (!still) {
                // The area takes the composed text out and puts the chosen one in after this event.
                Platform.runLater(this::tell);
            }
        });
    }

    private void textChanged(String text) {
        measure.setText(text.isEmpty() ? area.getPromptText() : text);
        requestLayout();
        marks.setMarks(List.of());
        if (!filling && !composing.get()) {
            tell();
        }
    }

    private void tell() {
        if (edited != null && !composing.get()) {
            edited.accept(area.getText());
        }
    }

    /** Told of what the clerk typed, as it stands in the field; not of {@link #fill}. */
    public void onEdited(Consumer<String> listener) {
        edited = listener;
    }

    /**
     * Shows a text of the model. What differs only by blanks or line feeds at the ends stays as the clerk typed it, and
     * so does everything while she is composing.
     */
    public void fill(String text) {
        if (composing.get() || area.getText().strip().equals(text)) {
            return;
        }
        refill(text);
    }

    /** Shows a text whatever stood there before: another task's, or one restored. */
    public void refill(String text) {
        if (Objects.equals(area.getText(), text)) {
            return;
        }
        filling = true;
        try {
            int caret = Math.min(area.getCaretPosition(), text.length());
            area.setText(text);
            area.positionCaret(caret);
        } finally {
            filling = false;
        }
    }

    /** Marks stretches of the text; they go when it changes. */
    public void setMarks(List<TextMark> stretches) {
        marks.setMarks(stretches);
        requestLayout();
    }

    public TextArea area() {
        return area;
    }

    /** Whether the input method is at work on characters not yet chosen. */
    public boolean isComposing() {
        return composing.get();
    }

    /** Puts the caret there and the focus with it. */
    public void write(int caret) {
        area.requestFocus();
        area.positionCaret(Math.min(caret, area.getLength()));
    }

    /** Whether the caret stands in the first line, or in the last. */
    public boolean caretAtEdge(boolean first) {
        int end = first ? 0 : area.getLength();
        return area.lookup(".text") instanceof Text shown
                && Math.abs(caretTop(shown, area.getCaretPosition()) - caretTop(shown, end)) < 1;
    }

    /** Where the caret is, in the scene's coordinates. */
    public Optional<Bounds> caretInScene() {
        if (getScene() != null && area.isFocused() && area.lookup(".text") instanceof Text shown) {
            int at = Math.min(area.getCaretPosition(), shown.getText().length());
            return Optional.of(shown.localToScene(new Path(shown.caretShape(at, true)).getBoundsInLocal()));
        }
        return Optional.empty();
    }

    private static double caretTop(Text shown, int at) {
        int within = Math.min(at, shown.getText().length());
        return new Path(shown.caretShape(within, true)).getBoundsInLocal().getMinY();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Boxes ask for the least height at widths that they will not give; only the height wanted counts. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? getWidth() : width;
        measure.setWrappingWidth(Math.max(room - insets.getLeft() - insets.getRight(), 1));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom() + SPARE_PX;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        area.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
        area.layout();
        Node text = area.lookup(".text");
        if (text instanceof Text shown) {
            marks.lay(shown, this);
        }
    }
}
