package cn.yaodian.service.print;

import java.util.Optional;

/**
 * What a printer can do with A4 sheets.
 *
 * @param a4       whether it takes them
 * @param twoSided whether it prints both sides by itself
 * @param margins  what it cannot reach at the edges; none where it does not say
 */
public record PrinterPaper(boolean a4, boolean twoSided, Optional<Margins> margins) {

    /** Widths in mm. */
    public record Margins(double left, double top, double right, double bottom) {}
}
