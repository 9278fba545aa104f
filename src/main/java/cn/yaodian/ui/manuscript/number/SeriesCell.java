package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One series: its word and year, and below them what comes next and what lies free. */
final class SeriesCell extends ListCell<SeriesSheet> {

    private final Label heading = new Label();
    private final Label details = new Label();
    private final VBox box = new VBox(heading, details);

    SeriesCell() {
        heading.setWrapText(true);
        details.getStyleClass().add(StyleClass.MUTED);
        details.setWrapText(true);
        box.getStyleClass().add(StyleClass.TIGHT);
        // Without it the cell is as wide as its longest word.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SeriesSheet sheet, boolean empty) {
        super.updateItem(sheet, empty);
        if (sheet == null || empty) {
            setGraphic(null);
            return;
        }
        String year = String.valueOf(sheet.series().year());
        heading.setText(switch (sheet.series().run()) {
            case DOCUMENT -> Messages.text("numbers.document", sheet.series().word(), year);
            case ISSUE -> Messages.text("numbers.bulletin", sheet.series().word(), year);
            case SUPPLEMENT -> Messages.text("numbers.supplement", sheet.series().word(), year);
        });
        int gaps = sheet.gaps().stream().mapToInt(gap -> gap.size()).sum();
        String next = sheet.series().run() == NumberRun.DOCUMENT
                ? Messages.text("numbers.nextNumber", sheet.next())
                : Messages.text("numbers.nextIssue", sheet.next());
        details.setText(gaps == 0 ? next : Messages.text("numbers.withGaps", next, gaps));
        setGraphic(box);
    }
}
