package cn.yaodian.inspection.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path that is being drawn, and the straight lines that paths have become. Places in mm. Not for several threads. */
public final class Outline {

    private static final int MOST_LINES = 50_000;

    private record Stretch(double x1, double y1, double x2, double y2) {}

    /** One figure of the path: straight stretches, or with a curve in it and then no line. */
    private static final class Figure {

        private final List<Stretch> stretches = new ArrayList<>();
        private boolean curved;
    }

    private final List<PrintedRule> rules = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Figure figure = new Figure();
    private double x;
    private double y;
    private double startX;
    private double startY;

    public List<PrintedRule> rules() {
        return rules;
    }

    public void move(double toX, double toY) {
        figure = new Figure();
        figures.add(figure);
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    public void line(double toX, double toY) {
        stretch(toX, toY);
    }

    public void curve(double toX, double toY) {
        figure.curved = true;
        x = toX;
        y = toY;
    }

    public void close() {
        stretch(startX, startY);
    }

    private void stretch(double toX, double toY) {
        if (figure.stretches.size() < MOST_LINES) {
            figure.stretches.add(new Stretch(x, y, toX, toY));
        }
        x = toX;
        y = toY;
    }

    public void drop() {
        figures.clear();
        figure = new Figure();
    }

    /** @param thickness in mm */
    public void stroke(double thickness, Colour colour) {
        for (Figure one : figures) {
            for (Stretch line : one.stretches) {
                add(new PrintedRule(Math.min(line.x1, line.x2), Math.min(line.y1, line.y2),
                        Math.max(line.x1, line.x2), Math.max(line.y1, line.y2), thickness, colour));
            }
        }
        drop();
    }

    /** Word processors draw lines as thin filled boxes. */
    public void fill(Colour colour) {
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
