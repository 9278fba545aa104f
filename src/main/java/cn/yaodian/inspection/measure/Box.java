package cn.yaodian.inspection.measure;

/** A rectangle on a sheet, in mm from the sheet's upper left corner, downward. */
public record Box(double left, double top, double right, double bottom) {

    public static Box around(Box one, Box other) {
        return new Box(Math.min(one.left, other.left), Math.min(one.top, other.top), Math.max(one.right, other.right),
                Math.max(one.bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (top + bottom) / 2;
    }

    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
