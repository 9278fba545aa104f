package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** A target of several years: what this year must bring is worked out as one types, and can be made the year's target. */
final class SpanForm extends EditForm {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1950);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private final IndicatorLine line;
    private final SideDeeds deeds;
    private final int year;
    private final FigureField total = new FigureField(Messages.text("indicator.spanTotal"), Optional.empty(), true);
    private final FigureField first;
    private final FigureField last;
    private final FigureField before = new FigureField(Messages.text("indicator.spanBefore"),
            Optional.of(BigDecimal.ZERO), true);
    private final Label share = new Label();

    /** @param year that is looked at: the one of the cut-off date */
    SpanForm(IndicatorLine line, int year, SideDeeds deeds) {
        super(Messages.text("indicator.spanTake"));
        this.line = line;
        this.year = year;
        this.deeds = deeds;
        first = new FigureField(Messages.text("indicator.spanFirst"),
                Optional.of(BigDecimal.valueOf(line.task().plan().year())), true);
        last = new FigureField(Messages.text("indicator.spanLast"),
                Optional.of(BigDecimal.valueOf(line.task().plan().lastDay().getYear())), true);
        share.setWrapText(true);
        fields().forEach(field -> field.field().control().textProperty().addListener((_, _, _) -> count()));
        getChildren().setAll(GoalForm.row(first.field(), last.field()), GoalForm.row(total.field(), before.field()),
                share, button(), refusal());
        count();
    }

    private List<FigureField> fields() {
        return List.of(first, last, total, before);
    }

    private Optional<SpanTarget> span() {
        Optional<Integer> from = year(first);
        Optional<Integer> to = year(last);
        return from.isEmpty() || to.isEmpty() || to.get() < from.get() || total.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new SpanTarget(total.value().get(), from.get(), to.get(), new TreeMap<>()));
    }

    private static Optional<Integer> year(FigureField field) {
        return field.value().filter(
                typed -> typed.compareTo(FIRST_YEAR) >= 0 && typed.compareTo(LAST_YEAR) <= 0 && typed.scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** With the decimals of the whole: nobody holds half a contest. */
    private Optional<BigDecimal> ofThisYear() {
        return span().flatMap(span -> before.value()
                .map(brought -> span.ofYear(year, brought, Math.max(0, span.total().stripTrailingZeros().scale()))));
    }

    private void count() {
        Optional<BigDecimal> must = ofThisYear();
        share.setText(must.map(figure -> Messages.text("indicator.spanShare", String.valueOf(year),
                FigureField.show(Optional.of(figure)) + line.indicator().measure()))
                .orElse(Messages.text("indicator.spanSays")));
        share.getStyleClass().remove(StyleClass.MUTED);
        if (must.isEmpty()) {
            share.getStyleClass().add(StyleClass.MUTED);
        }
        button().setDisable(must.isEmpty());
    }

    @Override
    void apply() {
        if (!check(fields())) {
            return;
        }
        ofThisYear().ifPresentOrElse(this::store,
                () -> reject(last.field(), Messages.text("indicator.spanYears")));
    }

    // The years it was worked out from stay on record beside the target.
    private void store(BigDecimal must) {
        LedgerIndicator one = line.indicator();
        String said = Messages.text("indicator.spanNote", first.field().control().getText().strip(),
                last.field().control().getText().strip(), FigureField.show(total.value()) + one.measure(),
                FigureField.show(before.value()) + one.measure());
        String note = Stream.of(one.note(), said).filter(words -> !words.isEmpty()).distinct()
                .reduce((a, b) -> a.contains(b) ? a : a + "\n" + b).orElse("");
        deeds.save(line.task(), new LedgerIndicator(one.id(), one.task(), one.name(), one.wording(), one.measure(),
                one.counting(), new Goal(one.goal().direction(), one.goal().baseline(), must), one.source(),
                one.schedule(), one.owners(), one.due(), one.breakdown(), note), told());
    }
}
