package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** 上期, what is on record for this period if anything is, and what would be written: beside each other, line by line. */
final class LineGrid extends GridPane {

    LineGrid(ReportChange change) {
        getStyleClass().add("yd-line-grid");
        boolean hasStored = switch (change) {
            case PartChange part -> part.stored().isPresent();
            case FigureChange figure -> figure.stored().isPresent();
        };
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.NEVER);
        name.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(name);
        head(1, Messages.text("reading.last"));
        if (hasStored) {
            head(2, Messages.text("reading.stored"));
        }
        head(hasStored ? 3 : 2, Messages.text("reading.said"));
        for (int i = 1; i < (hasStored ? 4 : 3); i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setHgrow(Priority.ALWAYS);
            // All the same width, whatever they say.
            share.setPrefWidth(1);
            share.setMinWidth(0);
            getColumnConstraints().add(share);
        }
        List<ReadingItems.Line> lines = ReadingItems.lines(change);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1, hasStored);
        }
    }

    private void head(int column, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("yd-line-head");
        add(label, column, 0);
    }

    private void line(ReadingItems.Line line, int row, boolean hasStored) {
        Label name = new Label(line.name());
        name.getStyleClass().add(StyleClass.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        add(name, 0, row);
        add(words(line.last(), "yd-line-last"), 1, row);
        if (hasStored) {
            add(words(line.stored(), "yd-line-stored"), 2, row);
        }
        add(words(line.said(), hasStored && line.differs() ? "yd-line-changed" : "yd-line-said"), hasStored ? 3 : 2,
                row);
        getChildren().forEach(cell -> setValignment(cell, VPos.TOP));
    }

    private static Label words(String words, String style) {
        Label label = new Label(words.isEmpty() ? Messages.text("reading.nothing") : words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
