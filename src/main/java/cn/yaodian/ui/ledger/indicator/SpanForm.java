package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 多年目标: the total and its years, what earlier ones brought; what this year must bring is worked out as one types. */
final class SpanForm extends EditForm {

    private final IndicatorLine line;
    private final PlanOverview overview;
    private final SideDeeds deeds;
    private final FigureField total;
    private final FigureField first;
    private final FigureField last;
    private final FigureField before;
    private final SpanYears years;
    private final VBox standing = new VBox();
    private final CheckBox aim = new CheckBox();
    private final EarlierProposal earlier;

    SpanForm(IndicatorLine line, PlanOverview overview, SideDeeds deeds) {
        super(Messages.text("indicator.spanSave"));
        this.line = line;
        this.overview = overview;
        this.deeds = deeds;
        Plan plan = overview.plan();
        Optional<SpanTarget> known = line.indicator().span();
        boolean several = plan.lastDay().getYear() > plan.year();
        first = year("indicator.spanFirst", known.map(SpanTarget::firstYear).orElse(plan.year()));
        last = year("indicator.spanLast",
                known.map(SpanTarget::lastYear).orElse(several ? plan.lastDay().getYear() : plan.year() + 2));
        total = new FigureField(Messages.text("indicator.spanTotal"), known.map(SpanTarget::total), true);
        before = new FigureField(Messages.text("indicator.spanBefore", String.valueOf(plan.year())),
                known.flatMap(SpanTarget::before), false);
        years = new SpanYears(plan.year(), known.map(SpanTarget::planned).orElse(Collections.emptySortedMap()),
                this::count);
        earlier = new EarlierProposal(line, deeds, figure -> before.field().control().setText(
                PlainFigure.text(figure)));
        aim.setSelected(true);
        aim.setWrapText(true);
        standing.getStyleClass().add("yd-span-standing");
        List.of(first, last, total, before)
                .forEach(field -> field.field().control().textProperty().addListener((_, _, _) -> count()));
        Button drop = new Button(Messages.text("indicator.spanDrop"));
        drop.setMinWidth(USE_PREF_SIZE);
        drop.setOnAction(_ -> deeds.save(line.task(), line.indicator().withSpan(Optional.empty()), told()));
        FlowPane buttons = new FlowPane(button());
        buttons.getStyleClass().add("yd-side-chips");
        known.ifPresent(_ -> buttons.getChildren().add(drop));
        getChildren().setAll(GoalForm.row(first.field(), last.field()), GoalForm.row(total.field(), before.field()),
                earlier, years, standing, aim, buttons, refusal());
        count();
    }

    private static FigureField year(String label, int first) {
        return new FigureField(Messages.text(label), Optional.of(BigDecimal.valueOf(first)), true);
    }

    /** Empty where the years or the total are none, or the plan's years are not among them. */
    private Optional<SpanTarget> span() {
        Plan plan = overview.plan();
        Optional<Integer> from = SpanYears.year(first).filter(year -> year <= plan.year());
        Optional<Integer> to = SpanYears.year(last).filter(year -> year >= plan.lastDay().getYear());
        return from.isEmpty() || to.isEmpty() || to.get() <= from.get() || total.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new SpanTarget(total.value().get(), from.get(), to.get(), before.value(),
                        years.planned(to.get())));
    }

    private void count() {
        years.show(SpanYears.year(last).filter(year -> year >= overview.plan().year()));
        Optional<SpanTarget> span = span();
        earlier.show(span);
        LedgerIndicator indicator = line.indicator().withSpan(span);
        Optional<SpanStanding> stands = SpanStanding.of(indicator, overview.plan(), overview.records().figures(),
                overview.judgement().cutOff());
        standing.getChildren().setAll(stands.map(one -> SpanSentences.of(indicator, one)).orElse(List.of())
                .stream().map(SideWords::prose).toList());
        if (stands.isEmpty()) {
            standing.getChildren().setAll(SideWords.muted(Messages.text("indicator.spanSays")));
        }
        BigDecimal goal = indicator.goal().target();
        BigDecimal aimed = SpanStanding.aimed(indicator, overview.plan()).goal().target();
        boolean differs = aimed.compareTo(goal) != 0;
        aim.setText(Messages.text("indicator.spanAim", PlainFigure.text(aimed) + indicator.measure(),
                PlainFigure.text(goal) + indicator.measure()));
        aim.setVisible(differs);
        aim.setManaged(differs);
    }

    @Override
    void apply() {
        List<FigureField> fields = new ArrayList<>(List.of(first, last, total, before));
        fields.addAll(years.fields());
        if (!check(fields)) {
            return;
        }
        Optional<SpanTarget> span = span();
        if (span.isEmpty()) {
            reject(last.field(), Messages.text("indicator.spanYears", String.valueOf(overview.plan().year())));
            return;
        }
        LedgerIndicator said = line.indicator().withSpan(span);
        deeds.save(line.task(), aim.isSelected() ? SpanStanding.aimed(said, overview.plan()) : said, told());
    }
}
