package cn.yaodian.ui.page;

/**
 * A rectangle on a page that is pointed at.
 *
 * @param page index in the list of pages, from 0
 * @param left and the others in points from the sheet's upper left corner
 */
public record PageSpot(int page, double left, double top, double right, double bottom) {

    private static final double POINTS_A_MM = 72 / 25.4;

    /** From millimetres. */
    public static PageSpot ofMillimetres(int page, double left, double top, double right, double bottom) {
        return new PageSpot(page, left * POINTS_A_MM, top * POINTS_A_MM, right * POINTS_A_MM, bottom * POINTS_A_MM);
    }
}
