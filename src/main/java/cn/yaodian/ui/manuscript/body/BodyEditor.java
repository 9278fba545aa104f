package cn.yaodian.ui.manuscript.body;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.page.PageFonts;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/**
 * The text of a manuscript or of an annex, a paragraph a line. Headings stand in the typeface they are printed in, beside
 * each line what it becomes. It has no undo of its own: the window's undoes what was typed here too. Of the FX thread.
 */
public final class BodyEditor extends StackPane {

    private final StyleClassedTextArea area = new WritingArea(this::paste);
    private final Function<String, LineLook> looks;
    private final LineStyles styles;
    private final PastedWords pasted;
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(1);
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private @Nullable Consumer<String> edited;
    private boolean filling;

    /**
     * @param looks  what a line becomes in print; asked on every key, so it must be quick
     * @param blanks what templates leave to be filled in
     * @param pasted what the clipboard's words are as lines of a text
     */
    public BodyEditor(Function<String, LineLook> looks, Pattern blanks, PageFonts fonts, PastedWords pasted) {
        this.looks = looks;
        this.styles = new LineStyles(blanks);
        this.pasted = pasted;
        getStyleClass().add("yd-body");
        getStylesheets().add(BodySheet.of(fonts));
        Label prompt = new Label(Messages.text("manuscript.bodyPrompt"));
        prompt.getStyleClass().add("yd-body-prompt");
        prompt.setWrapText(true);
        area.setPlaceholder(prompt);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleText(Messages.text("manuscript.body"));
        area.setParagraphGraphicFactory(this::gutter);
        getChildren().add(new VirtualizedScrollPane<>(area));
        BodyKeys.on(area);
        area.plainTextChanges().subscribe(_ -> textChanged());
        area.caretPositionProperty().addListener((_, _, _) -> line.set(area.getCurrentParagraph() + 1));
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing.set(!event.getComposed().isEmpty()));
        composing.addListener((_, _, still) -> {
            if (!still) {
                // The area takes the composed text out and puts the chosen one in after this event.
                Platform.runLater(this::tell);
            }
        });
    }

    private Node gutter(int index) {
        return index < area.getParagraphs().size()
                ? new BodyGutter(looks.apply(area.getParagraph(index).getText()).kind())
                : new StackPane();
    }

    private void textChanged() {
        if (!filling) {
            restyle();
            tell();
        }
    }

    private void tell() {
        if (edited != null && !composing.get() && !filling) {
            edited.accept(area.getText());
        }
    }

    /** Told of what the clerk typed; not of {@link #fill}, nor of words that the input method is still composing. */
    public void onEdited(Consumer<String> listener) {
        edited = listener;
    }

    /** Shows a text; what is the same in it stays where it is, and so does the caret. */
    public void fill(String text) {
        String now = area.getText();
        if (composing.get() || now.equals(text)) {
            return;
        }
        int head = 0;
        int common = Math.min(now.length(), text.length());
        while (head < common && now.charAt(head) == text.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && now.charAt(now.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        boolean fresh = now.isEmpty();
        filling = true;
        try {
            area.replaceText(head, now.length() - tail, text.substring(head, text.length() - tail));
            restyle();
            area.moveTo(fresh ? 0 : text.length() - tail);
        } finally {
            filling = false;
        }
        if (fresh) {
            Platform.runLater(() -> area.showParagraphAtTop(0));
        } else {
            area.requestFollowCaret();
        }
    }

    /** Only lines that look different now: a key changes one. */
    private void restyle() {
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            String words = area.getParagraph(i).getText();
            LineLook look = looks.apply(words);
            List<String> kind = List.of("yd-body-" + look.kind());
            if (!words.isEmpty()) {
                var spans = styles.of(words, look);
                if (!spans.equals(area.getStyleSpans(i))) {
                    area.setStyleSpans(i, 0, spans);
                }
            }
            Collection<String> before = area.getParagraph(i).getParagraphStyle();
            if (!before.equals(kind)) {
                area.setParagraphStyle(i, kind);
                area.recreateParagraphGraphic(i);
            }
        }
    }

    private void paste() {
        pasted.now().ifPresent(area::replaceSelection);
    }

    /** Whether the clerk may write; she may always read and copy. */
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    /** The line that the caret is in, from 1. */
    public ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Puts the caret at the beginning of a line, from 1, and the focus with it. */
    public void goTo(int wanted) {
        int index = Math.clamp(wanted - 1L, 0, area.getParagraphs().size() - 1);
        area.moveTo(index, 0);
        area.requestFocus();
        Platform.runLater(area::requestFollowCaret);
    }

    /** Selects a stretch of a line, so that typing replaces it. */
    public void select(int wanted, int start, int end) {
        goTo(wanted);
        int from = area.getAbsolutePosition(area.getCurrentParagraph(), start);
        area.selectRange(from, Math.min(from + end - start, area.getLength()));
    }

    /** Puts words where the caret is, in the place of what is selected. */
    public void write(String words) {
        area.replaceSelection(words);
        area.requestFocus();
    }

    /** Puts lines below the one that the caret is in, or in its place where it is empty. */
    public void insert(String lines) {
        int index = area.offsetToPosition(area.getCaretPosition(), Bias.Forward).getMajor();
        if (area.getParagraph(index).getText().isBlank()) {
            area.replaceText(index, 0, index, area.getParagraphLength(index), lines);
        } else {
            area.insertText(index, area.getParagraphLength(index), "\n" + lines);
        }
        area.requestFocus();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** The text as it stands. */
    public String text() {
        return area.getText();
    }
}
