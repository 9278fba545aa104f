package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.HistorySection;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideSection;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that is known of a task. */
public final class TaskPanel extends VBox {

    private final TaskLine line;
    private final Consumer<LedgerKey> opened;

    /** @param open keys of the sections that are unfolded */
    public TaskPanel(TaskLine line, SideDeeds deeds, Set<String> open, Consumer<LedgerKey> opened) {
        this.line = line;
        this.opened = opened;
        getStyleClass().add("yd-ledger-panel");
        getChildren().setAll(new TaskHead(line, deeds),
                new SideSection("due", Messages.text("ledger.due"), open, () -> new DueSection(line, deeds)),
                new SideSection("units", Messages.text("ledger.units", line.parts().size()), open,
                        () -> new UnitSection(line, deeds)),
                new SideSection("indicators",
                        Messages.text("ledger.indicatorCount", line.standing().indicators().size()), open,
                        this::indicators),
                new SideSection("milestones", Messages.text("ledger.milestones"), open,
                        () -> new MilestoneSection(line, deeds)),
                new SideSection("reports", Messages.text("ledger.reports"), open,
                        () -> new ReportSection(line, deeds)),
                new SideSection("evidence", Messages.text("evidence.title"), open,
                        () -> new EvidenceSection(line, deeds)),
                new SideSection("history", Messages.text("ledger.history"), open,
                        () -> HistorySection.of(line, deeds)));
    }

    private Node indicators() {
        VBox box = new VBox();
        line.standing().indicators().forEach(standing -> box.getChildren().add(indicator(standing)));
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(SideWords.muted(Messages.text("ledger.noIndicators")));
        }
        return box;
    }

    private VBox indicator(IndicatorStanding standing) {
        Button name = new Button(standing.indicator().name());
        name.getStyleClass().add(StyleClass.LINK);
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setOnAction(_ -> opened.accept(new LedgerKey.OfIndicator(line.plan().id(), line.task().id(),
                standing.indicator().id())));
        HBox row = new HBox(name, SideWords.light(standing.light()));
        row.getStyleClass().add(StyleClass.ROW);
        HBox.setHgrow(name, Priority.SOMETIMES);
        VBox box = new VBox(row, SideWords.muted(Messages.text("ledger.completionAgainst",
                percent(standing.completion()), percent(standing.expected()))));
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
                .orElse(Messages.text("ledger.nothing"));
    }
}
