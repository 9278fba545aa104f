package cn.yaodian.inspection.measure;

/**
 * A picture on a sheet.
 *
 * @param box where it stands, in mm
 * @param red share of what is drawn in it that is red, from 0 to 1; 0 where it could not be looked into
 */
public record PrintedPicture(Box box, double red) {

    private static final double SMALLEST_SEAL = 25;
    private static final double LARGEST_SEAL = 65;
    private static final double ROUND = 0.25;
    private static final double MOSTLY = 0.8;

    /** About as large and as round as the seals of offices, 42 mm across. */
    public boolean isLikeSeal() {
        return box.width() > SMALLEST_SEAL && box.width() < LARGEST_SEAL
                && Math.abs(box.width() - box.height()) < ROUND * box.width();
    }

    public boolean isRed() {
        return red > MOSTLY;
    }
}
