package cn.yaodian.ui.settings.rule;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.UsualSchedule;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How work is expected to come: evenly, by quarters, or by a curve whose months may be left out. */
final class ScheduleFields extends VBox {

    private static final int MONTHS = 12;

    /** As it is chosen. */
    enum Kind {
        EVENLY, QUARTERS, CURVE;

        String words() {
            return Messages.text("usualSchedule." + this);
        }
    }

    private final ComboBox<Kind> kind = ChoiceBoxes.of(List.of(Kind.values()), Kind::words);
    private final List<FigureField> quarters = fields("rule.quarter", 4);
    private final List<FigureField> months = fields("rule.month", MONTHS);

    ScheduleFields(Runnable changed) {
        getStyleClass().add(StyleClass.TIGHT);
        kind.setAccessibleText(Messages.text("rule.schedule"));
        getChildren().addAll(kind, shown(Kind.QUARTERS, "rule.quarter", quarters),
                shown(Kind.CURVE, "rule.month", months));
        kind.valueProperty().addListener(_ -> changed.run());
        quarters.forEach(field -> field.textProperty().addListener(_ -> changed.run()));
        months.forEach(field -> field.textProperty().addListener(_ -> changed.run()));
    }

    private static List<FigureField> fields(String key, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new FigureField(Messages.text(key, number))).toList();
    }

    private FlowPane shown(Kind when, String key, List<FigureField> fields) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("yd-rule-shares");
        for (int number = 1; number <= fields.size(); number++) {
            HBox one = new HBox(new Label(Messages.text(key, number)), fields.get(number - 1), new Label("%"));
            one.getStyleClass().addAll(StyleClass.ROW, "yd-rule-share");
            pane.getChildren().add(one);
        }
        only(pane, when);
        return pane;
    }

    private void only(Node node, Kind when) {
        node.visibleProperty().bind(kind.valueProperty().isEqualTo(when));
        node.managedProperty().bind(node.visibleProperty());
    }

    void fill(UsualSchedule schedule) {
        quarters.forEach(FigureField::clear);
        months.forEach(FigureField::clear);
        switch (schedule) {
            case UsualSchedule.Evenly _ -> kind.setValue(Kind.EVENLY);
            case UsualSchedule.Quarters(List<BigDecimal> weights) -> {
                kind.setValue(Kind.QUARTERS);
                for (int quarter = 0; quarter < weights.size(); quarter++) {
                    quarters.get(quarter).setText(PlainFigure.text(weights.get(quarter)));
                }
            }
            case UsualSchedule.Curve curve -> {
                kind.setValue(Kind.CURVE);
                curve.shares().forEach((month, share) -> months.get(month - 1)
                        .setText(PlainFigure.text(share.movePointRight(2))));
            }
        }
    }

    /** As typed; empty where it makes no sense: weights that are all nothing, shares that fall or do not end at 100 %. */
    Optional<UsualSchedule> schedule() {
        try {
            return switch (kind.getValue()) {
                case EVENLY -> Optional.of(UsualSchedule.EVENLY);
                case QUARTERS -> weights().map(UsualSchedule.Quarters::new);
                case CURVE -> shares().map(UsualSchedule.Curve::new);
            };
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private Optional<List<BigDecimal>> weights() {
        List<BigDecimal> said = new ArrayList<>();
        for (FigureField field : quarters) {
            field.mark(field.figure().isEmpty());
            field.figure().ifPresent(said::add);
        }
        return said.size() == quarters.size() ? Optional.of(said) : Optional.empty();
    }

    private Optional<NavigableMap<Integer, BigDecimal>> shares() {
        NavigableMap<Integer, BigDecimal> said = new TreeMap<>();
        boolean sound = true;
        for (int month = 1; month <= MONTHS; month++) {
            FigureField field = months.get(month - 1);
            boolean wrong = !field.getText().isBlank() && field.figure().isEmpty();
            field.mark(wrong);
            sound &= !wrong;
            int place = month;
            field.figure().ifPresent(percent -> said.put(place, percent.movePointLeft(2)));
        }
        boolean whole = !said.isEmpty() && said.lastEntry().getValue().compareTo(BigDecimal.ONE) == 0;
        return sound && whole ? Optional.of(said) : Optional.empty();
    }
}
