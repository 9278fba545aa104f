package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.FigureDoubts;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Figures by period and unit: those on record, and entry by hand with what arithmetic finds doubtful as one types. */
final class FigureForm extends EditForm {

    private final IndicatorLine line;
    private final PlanOverview overview;
    private final SideDeeds deeds;
    private final ComboBox<Unit> unit;
    private final ComboBox<Period> period;
    private final FigureField inPeriod = new FigureField(Messages.text("indicator.inPeriod"), Optional.empty(), false);
    private final FigureField cumulative = new FigureField(Messages.text("indicator.cumulative"), Optional.empty(),
            false);
    private final Label doubts = new Label();
    private final VBox known = new VBox();

    FigureForm(IndicatorLine line, PlanOverview overview, SideDeeds deeds) {
        super(Messages.text("indicator.saveFigure"));
        this.line = line;
        this.overview = overview;
        this.deeds = deeds;
        List<Unit> reporting = Stream
                .concat(line.owners().stream(), line.shares().stream().map(IndicatorLine.Share::unit)).distinct()
                .toList();
        unit = ChoiceBoxes.of(reporting, Unit::shortName);
        period = ChoiceBoxes.of(periods(), Period::title);
        unit.setValue(reporting.isEmpty() ? null : reporting.getFirst());
        period.setValue(overview.period());
        unit.valueProperty().addListener((_, _, _) -> show());
        period.valueProperty().addListener((_, _, _) -> show());
        inPeriod.field().control().textProperty().addListener((_, _, _) -> doubt());
        cumulative.field().control().textProperty().addListener((_, _, _) -> doubt());
        doubts.setWrapText(true);
        doubts.getStyleClass().addAll("yd-doubt");
        if (reporting.isEmpty()) {
            getChildren().setAll(SideWords.muted(Messages.text("indicator.noReporter")));
        } else {
            getChildren().setAll(
                    GoalForm.row(new FormField<>(Messages.text("indicator.unit"), unit),
                            new FormField<>(Messages.text("indicator.period"), period)),
                    GoalForm.row(inPeriod.field(), cumulative.field()), doubts, button(), refusal(), known);
            show();
        }
    }

    /** Those that were asked for, and every quarter and month of the plan's years up to the cut-off date. */
    private List<Period> periods() {
        Set<Period> all = new TreeSet<>(Comparator.<Period>naturalOrder().reversed());
        overview.records().returns().forEach(collected -> all.add(collected.collection().period()));
        for (PeriodKind kind : List.of(PeriodKind.MONTH, PeriodKind.QUARTER)) {
            Optional<Period> one = Optional.of(Period.of(kind, overview.judgement().cutOff()));
            while (one.isPresent() && one.get().year() >= overview.plan().year()) {
                all.add(one.get());
                one = one.get().previous();
            }
        }
        all.add(overview.period());
        return List.copyOf(all);
    }

    private Readings readings() {
        return overview.records().figures().of(line.indicator().id(), unit.getValue().id());
    }

    private void show() {
        Optional<Reading> stored = readings().of(period.getValue());
        inPeriod.field().control().setText(FigureField.show(stored.flatMap(Reading::inPeriod)));
        cumulative.field().control().setText(FigureField.show(stored.flatMap(Reading::cumulative)));
        known.getChildren().setAll(readings().all().reversed().stream().map(this::row).toList());
        doubt();
    }

    private HBox row(Reading reading) {
        Label when = new Label(reading.period().title());
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label figures = new Label(Messages.text("indicator.reading", shown(reading.inPeriod()),
                shown(reading.cumulative())));
        figures.getStyleClass().add(StyleClass.MUTED);
        HBox row = new HBox(when, figures);
        row.getStyleClass().addAll(StyleClass.ROW, "yd-side-item");
        return row;
    }

    private static String shown(Optional<BigDecimal> figure) {
        return figure.isEmpty() ? Messages.text("ledger.nothing") : FigureField.show(figure);
    }

    private Reading typed() {
        return new Reading(period.getValue(), inPeriod.value(), cumulative.value());
    }

    private void doubt() {
        LedgerIndicator indicator = line.indicator();
        Set<FigureDoubt> found = EnumSet.noneOf(FigureDoubt.class);
        List<String> said = new ArrayList<>();
        if (!typed().isEmpty()) {
            found.addAll(FigureDoubts.of(typed(), readings(), indicator));
            CountedShares shares = new CountedShares(overview.records().ledger(), this::known);
            UnitId reporter = unit.getValue().id();
            if (shares.isDoubtful(indicator, reporter, period.getValue())
                    || shares.spoilsShare(indicator, reporter, period.getValue())) {
                found.add(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
            }
            found.forEach(doubt -> said.add(Messages.text("figureDoubt." + doubt)));
            shares.counts(indicator, reporter, period.getValue()).filter(of -> of.whole().signum() != 0)
                    .ifPresent(of -> said.add(Messages.text("indicator.countsGive", PlainFigure.text(of.part()),
                            PlainFigure.text(of.whole()), percent(of))));
        }
        doubts.setText(String.join("\n", said));
        doubts.setVisible(!found.isEmpty());
        doubts.setManaged(!found.isEmpty());
    }

    private static String percent(CountedShares.ShareOf of) {
        return of.part().movePointRight(2).divide(of.whole(), 1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Figures on record with the typed one in its place. */
    private Readings known(IndicatorId indicator, UnitId reporter) {
        Readings stored = overview.records().figures().of(indicator, reporter);
        return indicator.equals(line.indicator().id()) && reporter.equals(unit.getValue().id())
                ? stored.with(typed())
                : stored;
    }

    @Override
    void apply() {
        if (check(List.of(inPeriod, cumulative))) {
            deeds.report(line.task(), new FigureBook.Entry(line.indicator().id(), unit.getValue().id(), typed()),
                    told());
        }
    }
}
