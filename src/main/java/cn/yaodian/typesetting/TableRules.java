package cn.yaodian.typesetting;

/** The thin black rules of tables. */
final class TableRules {

    private static final double THICKNESS = 0.5;

    private TableRules() {}

    static Mark line(double x1, double y1, double x2, double y2) {
        return new Mark.Rule(x1, y1, x2, y2, THICKNESS, Ink.BLACK);
    }
}
