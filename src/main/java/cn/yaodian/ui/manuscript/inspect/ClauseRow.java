package cn.yaodian.ui.manuscript.inspect;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One clause: what became of it, and each measurement that says so, which leads to its place. */
final class ClauseRow extends VBox {

    /** More of the same kind say nothing new. */
    private static final int FINDINGS_SHOWN = 6;

    ClauseRow(Clause clause, Inspection inspection, Consumer<Finding> goTo) {
        getStyleClass().add("yd-clause");
        Verdict verdict = inspection.verdict(clause);
        Label chip = new Label(verdict.title());
        chip.getStyleClass().addAll(StyleClass.CHIP, style(verdict));
        chip.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(Messages.text("inspection.clause", clause.number(), clause.element()));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(name, chip);
        head.getStyleClass().add(StyleClass.ROW);
        getChildren().add(head);
        List<Finding> found = inspection.of(clause).stream().filter(finding -> finding.verdict() == verdict)
                .filter(finding -> verdict != Verdict.PASSED && verdict != Verdict.NOT_APPLICABLE).toList();
        found.stream().limit(FINDINGS_SHOWN).forEach(finding -> getChildren().add(link(finding, goTo)));
        if (found.size() > FINDINGS_SHOWN) {
            Label more = new Label(Messages.text("inspection.more", found.size() - FINDINGS_SHOWN));
            more.getStyleClass().add(StyleClass.MUTED);
            getChildren().add(more);
        }
    }

    private static Button link(Finding finding, Consumer<Finding> goTo) {
        Button link = new Button(finding.sentence());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.getStyleClass().addAll(StyleClass.FLAT, "yd-finding");
        link.setDisable(finding.place().isEmpty());
        link.setOnAction(_ -> goTo.accept(finding));
        return link;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> StyleClass.GOOD;
            case NOT_MET -> StyleClass.BAD;
            case NOT_VERIFIED -> StyleClass.WARN;
            case NOT_APPLICABLE -> StyleClass.QUIET;
        };
    }
}
