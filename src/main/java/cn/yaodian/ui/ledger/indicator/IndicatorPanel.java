package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.ProgressGroup;
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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All that is known of an indicator. */
public final class IndicatorPanel extends VBox {

    private final IndicatorLine line;
    private final PlanOverview overview;

    /** @param open keys of the sections that are unfolded */
    public IndicatorPanel(IndicatorLine line, PlanOverview overview, SideDeeds deeds, Set<String> open,
            Consumer<LedgerKey> opened) {
        this.line = line;
        this.overview = overview;
        getStyleClass().add("yd-ledger-panel");
        LedgerIndicator indicator = line.indicator();
        getChildren().setAll(head(opened),
                new SideSection("figures", Messages.text("indicator.figures"), open,
                        () -> new FigureForm(line, overview, deeds)),
                new SideSection("goal", Messages.text("indicator.goal"), open, () -> new GoalForm(line, deeds)),
                new SideSection("schedule", Messages.text("indicator.scheduleTitle"), open,
                        () -> new ScheduleForm(line, deeds)),
                new SideSection("span", Messages.text("indicator.span"), open,
                        () -> new SpanForm(line, overview, deeds)),
                new SideSection("breakdown", Messages.text("indicator.breakdown", line.shares().size()), open,
                        () -> new BreakdownForm(line, overview.records().register().units(), deeds)),
                new SideSection("counts", Messages.text("indicator.counts"), open,
                        () -> indicator.measure().isPercent()
                                ? new CountsForm(line, overview, deeds)
                                : SideWords.muted(Messages.text("indicator.noShare"))),
                new SideSection("history", Messages.text("ledger.history"), open,
                        () -> HistorySection.of(indicator, deeds)));
    }

    private VBox head(Consumer<LedgerKey> opened) {
        IndicatorStanding standing = line.standing();
        FlowPane chips = new FlowPane(SideWords.light(standing.light()),
                SideWords.chip(ProgressGroup.of(standing).title(), StyleClass.QUIET));
        chips.getStyleClass().add("yd-side-chips");
        Label title = SideWords.prose(line.indicator().name());
        title.getStyleClass().add(StyleClass.HEADING);
        String measure = line.indicator().measure().toString();
        Button task = new Button(Messages.text("indicator.ofTask", line.task().place(), line.task().words()));
        task.getStyleClass().add(StyleClass.LINK);
        task.setMnemonicParsing(false);
        task.setOnAction(_ -> opened.accept(new LedgerKey.OfTask(line.task().plan().id(), line.task().task().id())));
        VBox head = new VBox(chips, title, SideWords.muted(line.indicator().wording()), task,
                SideWords.prose(Messages.text("indicator.standing", shown(standing.actual()) + measure,
                        shown(Optional.of(line.indicator().goal().target())) + measure,
                        percent(standing.completion()), percent(standing.expected()))),
                new ProgressLine(line, overview), legend());
        line.span().ifPresent(span -> head.getChildren().add(5,
                SideWords.prose(String.join(Messages.text("duty.separator"),
                        SpanSentences.of(line.indicator(), span)))));
        head.getStyleClass().add("yd-side-top");
        return head;
    }

    private static FlowPane legend() {
        Label reached = new Label(Messages.text("indicator.reached"));
        reached.getStyleClass().addAll(StyleClass.MUTED, "yd-legend-reached");
        Label expected = new Label(Messages.text("indicator.expected"));
        expected.getStyleClass().addAll(StyleClass.MUTED, "yd-legend-expected");
        FlowPane legend = new FlowPane(reached, expected);
        legend.getStyleClass().add("yd-side-chips");
        return legend;
    }

    private static String shown(Optional<BigDecimal> figure) {
        return figure.isEmpty() ? Messages.text("ledger.nothing") : FigureField.show(figure);
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
                .orElse(Messages.text("ledger.nothing"));
    }
}
