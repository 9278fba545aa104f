package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/** How far an indicator has come, month by month, beside what its schedule expects. */
final class ProgressLine extends Pane {

    private static final double HEIGHT_PX = 88;
    private static final double MARGIN_PX = 6;
    private static final double POINT_PX = 2.5;
    /** What is beyond is drawn at the edge: the figures beside the picture say how far. */
    private static final double MOST = 1.2;

    /** A share at the end of a month, counted from the first. */
    private record Point(int month, double share) {}

    private final List<Point> expected = new ArrayList<>();
    private final List<Point> reached = new ArrayList<>();
    private final int months;
    private final Line ground = new Line();
    private final Line whole = new Line();
    private final Polyline expectedLine = new Polyline();
    private final Polyline reachedLine = new Polyline();
    private final List<Circle> dots = new ArrayList<>();

    ProgressLine(IndicatorLine line, PlanOverview overview) {
        getStyleClass().add("yd-progress-line");
        LedgerIndicator indicator = line.indicator();
        YearMonth first = YearMonth.of(overview.plan().year(), 1);
        YearMonth last = YearMonth.from(overview.plan().lastDay());
        months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        Schedule schedule = indicator.schedule().orElse(overview.judgement().schedule());
        LocalDate cutOff = overview.judgement().cutOff();
        for (int month = 1; month <= months; month++) {
            LocalDate end = first.plusMonths(month - 1L).atEndOfMonth();
            expected.add(new Point(month, schedule.expected(end).doubleValue()));
            if (!end.isAfter(cutOff)) {
                int at = month;
                overview.records().figures().actual(indicator, end)
                        .ifPresent(figure -> reached.add(new Point(at, completion(indicator, figure))));
            }
        }
        drawn(ground, "yd-progress-ground");
        drawn(whole, "yd-progress-whole");
        drawn(expectedLine, "yd-progress-expected");
        drawn(reachedLine, "yd-progress-reached");
        reached.forEach(_ -> {
            Circle dot = new Circle(POINT_PX);
            dots.add(dot);
            drawn(dot, "yd-progress-dot");
        });
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("indicator.lineSays"));
    }

    private static double completion(LedgerIndicator indicator, BigDecimal figure) {
        return Math.clamp(indicator.goal().completion(figure).doubleValue(), 0, MOST);
    }

    private void drawn(Shape shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        getChildren().add(shape);
    }

    // The nodes stay the same ones: who adds children while being laid out is laid out again, for ever.
    @Override
    protected void layoutChildren() {
        across(ground, 0);
        across(whole, 1);
        place(expectedLine, expected);
        place(reachedLine, reached);
        for (int number = 0; number < dots.size(); number++) {
            dots.get(number).setCenterX(x(reached.get(number).month()));
            dots.get(number).setCenterY(y(reached.get(number).share()));
        }
    }

    private void across(Line line, double share) {
        line.setStartX(MARGIN_PX);
        line.setEndX(getWidth() - MARGIN_PX);
        line.setStartY(y(share));
        line.setEndY(y(share));
    }

    private void place(Polyline line, List<Point> points) {
        line.getPoints().setAll(points.stream()
                .flatMap(point -> Stream.of(x(point.month()), y(point.share()))).toList());
    }

    private double x(int month) {
        return MARGIN_PX + (getWidth() - 2 * MARGIN_PX) * month / months;
    }

    private double y(double share) {
        return HEIGHT_PX - MARGIN_PX - (HEIGHT_PX - 2 * MARGIN_PX) * share / MOST;
    }
}
