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
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

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
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("indicator.lineSays"));
    }

    private static double completion(LedgerIndicator indicator, BigDecimal figure) {
        return Math.clamp(indicator.goal().completion(figure).doubleValue(), 0, MOST);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        Line ground = new Line(MARGIN_PX, y(0), getWidth() - MARGIN_PX, y(0));
        ground.getStyleClass().add("yd-progress-ground");
        Line whole = new Line(MARGIN_PX, y(1), getWidth() - MARGIN_PX, y(1));
        whole.getStyleClass().add("yd-progress-whole");
        getChildren().addAll(ground, whole, polyline(expected, "yd-progress-expected"),
                polyline(reached, "yd-progress-reached"));
        for (Point point : reached) {
            Circle dot = new Circle(x(point.month()), y(point.share()), POINT_PX);
            dot.getStyleClass().add("yd-progress-dot");
            getChildren().add(dot);
        }
    }

    private Polyline polyline(List<Point> points, String style) {
        Polyline drawn = new Polyline();
        points.forEach(point -> drawn.getPoints().addAll(x(point.month()), y(point.share())));
        drawn.getStyleClass().add(style);
        drawn.setManaged(false);
        return drawn;
    }

    private double x(int month) {
        return MARGIN_PX + (getWidth() - 2 * MARGIN_PX) * month / months;
    }

    private double y(double share) {
        return HEIGHT_PX - MARGIN_PX - (HEIGHT_PX - 2 * MARGIN_PX) * share / MOST;
    }
}
