package cn.yaodian.reading.pdf;

import cn.yaodian.reading.page.Stroke;

/** Tells lines that are drawn as filled boxes. */
final class FilledLine {

    /** In points; rules of tables are thinner, shades of cells thicker. */
    private static final double THICKEST = 3;

    private FilledLine() {}

    static boolean isThin(Stroke box) {
        return box.x2() - box.x1() <= THICKEST || box.y2() - box.y1() <= THICKEST;
    }
}
