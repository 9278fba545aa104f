package cn.yaodian.inspection.pdf;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.PrintedRule;
import cn.yaodian.inspection.measure.Rules;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path that is being drawn, and the straight lines that paths have become. Places in mm. Not for several threads. */
final class Outline {

    private static final int MOST_LINES = 50_000;

    private record Stretch(double x1, double y1, double x2, double y2) {}

    /** One figure of the path: straight stretches, or with a curve in it and then no line. */
    private static final class Figure {

        private final List<Stretch> stretches = new ArrayList<>();
        private boolean curved;
    }

    private final List<PrintedRule> rules = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Point2D.Float pen = new Point2D.Float();
    private Figure figure = new Figure();
    private double x;
    private double y;
    private double startX;
    private double startY;

    List<PrintedRule> rules() {
        return rules;
    }

    /** Where the path has come to, in the page's own coordinates. */
    Point2D pen() {
        return pen;
    }

    void move(double toX, double toY, float penX, float penY) {
        figure = new Figure();
        figures.add(figure);
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
        pen.setLocation(penX, penY);
    }

    void line(double toX, double toY, float penX, float penY) {
        stretch(toX, toY);
        pen.setLocation(penX, penY);
    }

    void curve(double toX, double toY, float penX, float penY) {
        figure.curved = true;
        x = toX;
        y = toY;
        pen.setLocation(penX, penY);
    }

    void close() {
        stretch(startX, startY);
    }

    private void stretch(double toX, double toY) {
        if (figure.stretches.size() < MOST_LINES) {
            figure.stretches.add(new Stretch(x, y, toX, toY));
        }
        x = toX;
        y = toY;
    }

    void drop() {
        figures.clear();
        figure = new Figure();
    }

    /** @param thickness in mm */
    void stroke(double thickness, Colour colour) {
        for (Figure one : figures) {
            for (Stretch line : one.stretches) {
                add(new PrintedRule(Math.min(line.x1, line.x2), Math.min(line.y1, line.y2),
                        Math.max(line.x1, line.x2), Math.max(line.y1, line.y2), thickness, colour));
            }
        }
        drop();
    }

    /** Word processors draw lines as thin filled boxes. */
    void fill(Colour colour) {
        for (Figure one : figures) {
            Optional<Box> box = one.curved || one.stretches.size() < 3
                    ? Optional.empty()
                    : one.stretches.stream().map(line -> new Box(Math.min(line.x1, line.x2),
                            Math.min(line.y1, line.y2), Math.max(line.x1, line.x2), Math.max(line.y1, line.y2)))
                            .reduce(Box::around);
            box.flatMap(filled -> Rules.of(filled, colour)).ifPresent(this::add);
        }
        drop();
    }

    private void add(PrintedRule rule) {
        if (rules.size() < MOST_LINES && !rule.colour().isWhite() && (rule.isLevel() || rule.isUpright())) {
            rules.add(rule);
        }
    }
}
