package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.side.SideDeeds;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** 序时进度 of an indicator: the office's usual way, evenly, by weighted quarters, or a curve by points. */
final class ScheduleForm extends EditForm {

    private static final int ROWS = 5;
    private static final BigDecimal EVEN = BigDecimal.valueOf(25);

    private final IndicatorLine line;
    private final SideDeeds deeds;
    private final ComboBox<ScheduleKind> kind = ChoiceBoxes.of(List.of(ScheduleKind.values()),
            one -> Messages.text("scheduleKind." + one));
    private final MonthField first;
    private final MonthField last;
    private final List<FigureField> weights = new ArrayList<>();
    private final FormField<TextArea> points;
    private final VBox details = new VBox();

    ScheduleForm(IndicatorLine line, SideDeeds deeds) {
        super(Messages.text("indicator.saveSchedule"));
        this.line = line;
        this.deeds = deeds;
        Optional<Schedule> now = line.indicator().schedule();
        YearMonth from = YearMonth.of(line.task().plan().year(), 1);
        YearMonth to = YearMonth.from(line.task().plan().lastDay());
        boolean even = now.orElse(null) instanceof Schedule.Linear;
        first = new MonthField(Messages.text("indicator.from"),
                even && now.orElseThrow() instanceof Schedule.Linear linear ? linear.first() : from);
        last = new MonthField(Messages.text("indicator.to"),
                even && now.orElseThrow() instanceof Schedule.Linear linear ? linear.last() : to);
        for (int quarter = 0; quarter < 4; quarter++) {
            BigDecimal weight = now.orElse(null) instanceof Schedule.Quarters said ? said.weights().get(quarter) : EVEN;
            weights.add(new FigureField(Messages.text("indicator.weight", quarter + 1), Optional.of(weight), true));
        }
        TextArea area = new TextArea(now.orElse(null) instanceof Schedule.Curve curve ? show(curve) : "");
        area.setPrefRowCount(ROWS);
        points = new FormField<>(Messages.text("indicator.points"), area, Messages.text("indicator.pointsSay"));
        details.getStyleClass().add("yd-action-form");
        kind.valueProperty().addListener((_, _, _) -> arrange());
        kind.setValue(ScheduleKind.of(now));
        getChildren().setAll(new FormField<>(Messages.text("indicator.schedule"), kind), details, button(), refusal());
    }

    private void arrange() {
        details.getChildren().setAll(switch (kind.getValue()) {
            case USUAL -> List.of();
            case LINEAR -> List.of(GoalForm.row(first.field(), last.field()));
            case QUARTERS -> List.of(GoalForm.row(weights.get(0).field(), weights.get(1).field(),
                    weights.get(2).field(), weights.get(3).field()));
            case CURVE -> List.of(points);
        });
    }

    private static String show(Schedule.Curve curve) {
        return curve.shares().entrySet().stream()
                .map(point -> point.getKey() + " " + PlainFigure.text(point.getValue().movePointRight(2)) + "%")
                .collect(Collectors.joining("\n"));
    }

    @Override
    void apply() {
        points.clear();
        switch (kind.getValue()) {
            case USUAL -> store(Optional.empty());
            case LINEAR -> even();
            case QUARTERS -> quarters();
            case CURVE -> curve();
        }
    }

    private void even() {
        if (first.check() && last.check()) {
            YearMonth from = first.value().orElseThrow();
            YearMonth to = last.value().orElseThrow();
            if (to.isBefore(from)) {
                reject(last.field(), Messages.text("indicator.monthsTurned"));
            } else {
                store(Optional.of(new Schedule.Linear(from, to)));
            }
        }
    }

    private void quarters() {
        if (!check(weights)) {
            return;
        }
        List<BigDecimal> said = weights.stream().map(field -> field.value().orElseThrow()).toList();
        if (said.stream().anyMatch(weight -> weight.signum() < 0)
                || said.stream().allMatch(weight -> weight.signum() == 0)) {
            reject(weights.getFirst().field(), Messages.text("indicator.weightsWrong"));
        } else {
            store(Optional.of(new Schedule.Quarters(line.task().plan().year(), said)));
        }
    }

    private void curve() {
        NavigableMap<YearMonth, BigDecimal> shares = new TreeMap<>();
        for (String typed : points.control().getText().strip().split("\\R")) {
            String[] words = typed.strip().split("[\\s:：]+");
            Optional<YearMonth> month = MonthField.read(words[0]);
            Optional<BigDecimal> share = words.length < 2
                    ? Optional.empty()
                    : FigureField.read(words[1].replace("%", "").replace("％", ""));
            if (month.isEmpty() || share.isEmpty()) {
                reject(points, Messages.text("indicator.pointWrong", typed.strip()));
                return;
            }
            shares.put(month.get(), share.get().movePointLeft(2));
        }
        try {
            store(Optional.of(new Schedule.Curve(shares)));
        } catch (IllegalArgumentException falling) {
            reject(points, Messages.text("indicator.pointsFall"));
        }
    }

    private void store(Optional<Schedule> schedule) {
        deeds.save(line.task(), line.indicator().withSchedule(schedule), told());
    }
}
