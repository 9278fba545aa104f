package cn.yaodian.ui.manuscript.version;

import cn.yaodian.domain.manuscript.TextDifference;
import cn.yaodian.messages.Messages;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/** The words of a version with what was taken away and what was added; it is read, and copied from. */
final class DifferenceView extends StackPane {

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);

    DifferenceView() {
        getStyleClass().add("yd-difference");
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.ON);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleText(Messages.text("manuscript.versionText"));
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    void show(List<List<TextDifference>> lines) {
        area.clear();
        int firstChanged = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                area.appendText("\n");
            }
            for (TextDifference piece : lines.get(i)) {
                area.append(piece.text(), "yd-difference-" + piece.kind().name().toLowerCase(Locale.ROOT));
                if (firstChanged < 0 && piece.kind() != TextDifference.Kind.SAME) {
                    firstChanged = i;
                }
            }
        }
        int top = Math.max(firstChanged, 0);
        area.moveTo(top, 0);
        Platform.runLater(() -> area.showParagraphAtCenter(top));
    }
}
