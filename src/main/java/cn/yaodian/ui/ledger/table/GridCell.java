package cn.yaodian.ui.ledger.table;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One cell on the screen; it shows one line's after another's. */
final class GridCell extends StackPane {

    private static final Map<ReportCell.Lamp.Colour, String> COLOURS = Map.of(ReportCell.Lamp.Colour.GREEN,
            StyleClass.GOOD, ReportCell.Lamp.Colour.BLUE, "yd-blue", ReportCell.Lamp.Colour.YELLOW, StyleClass.WARN,
            ReportCell.Lamp.Colour.RED, StyleClass.BAD);

    private final Label words = new Label();
    private String worn = "";
    private @Nullable LedgerRow row;
    private @Nullable GridColumn column;

    GridCell() {
        getStyleClass().add("yd-grid-cell");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
    }

    /** Works the cell out where it is another one than is shown already. */
    void show(LedgerRow line, GridColumn shown) {
        if (line == row && shown.equals(column)) {
            return;
        }
        row = line;
        column = shown;
        ReportCell cell = line.cell(shown.field());
        wear(cell instanceof ReportCell.Lamp lamp ? COLOURS.getOrDefault(lamp.colour(), StyleClass.QUIET) : "");
        Pos position = position(shown.align());
        words.setAlignment(position);
        StackPane.setAlignment(words, position);
        // One line of it: the rest stands at the side.
        words.setText(cell.text().replace('\n', ' '));
    }

    /** Style is worked out anew whenever its classes change, so they change only where they have to. */
    private void wear(String colour) {
        if (!colour.equals(worn)) {
            words.getStyleClass().removeAll(StyleClass.CHIP, worn);
            if (!colour.isEmpty()) {
                words.getStyleClass().addAll(StyleClass.CHIP, colour);
            }
            words.setMaxWidth(colour.isEmpty() ? Double.MAX_VALUE : USE_PREF_SIZE);
            worn = colour;
        }
    }

    void clear() {
        row = null;
        column = null;
        words.setText("");
    }

    private static Pos position(Align align) {
        return switch (align) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTRE -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        };
    }
}
