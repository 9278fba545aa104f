package cn.yaodian.ui.confirming;

import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.PieceKind;
import cn.yaodian.service.confirming.StructureRow;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the structure: its number and words; of a task its units by their parts, and its targets. */
final class StructureCell extends WrappingCell<StructureRow> {

    private static final double INDENT_PX = 18;

    @Override
    protected HBox content(StructureRow row) {
        Label label = new Label(row.label());
        label.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(text(row));
        words.getStyleClass().add("yd-structure-words");
        if (row.kind() == PieceKind.TASK) {
            words.getChildren().addAll(units(row.duties()));
            if (!row.targets().isEmpty()) {
                words.getChildren().add(muted(Messages.text("confirming.targets", String.join(
                        Messages.text("confirming.between"), row.targets()))));
            }
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(label, words);
        content.getStyleClass().addAll("yd-structure-row", style(row.kind()));
        content.setPadding(new Insets(0, 0, 0, row.level() * INDENT_PX));
        return content;
    }

    private static Label text(StructureRow row) {
        Label text = new Label(row.text().isEmpty() ? Messages.text("confirming.untitled") : row.text());
        text.setWrapText(row.kind() != PieceKind.FRAME);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("yd-structure-text");
        return text;
    }

    private static List<Label> units(List<Duty> duties) {
        Map<DutyRole, List<String>> byRole = new EnumMap<>(DutyRole.class);
        duties.forEach(duty -> byRole.computeIfAbsent(duty.role(), _ -> new ArrayList<>()).add(duty.name()));
        List<Label> lines = new ArrayList<>();
        byRole.forEach((role, names) -> lines.add(muted(Messages.text("confirming.duty", role.title(),
                String.join(Messages.text("confirming.between"), names)))));
        return lines;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(StyleClass.MUTED, "yd-structure-detail");
        return label;
    }

    private static String style(PieceKind kind) {
        return switch (kind) {
            case HEADING -> "yd-structure-heading";
            case TASK -> "yd-structure-task";
            default -> "yd-structure-frame";
        };
    }
}
