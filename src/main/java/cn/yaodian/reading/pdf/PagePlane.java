package cn.yaodian.reading.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From a page's own coordinates, which go upward and may be turned, to those of the sheet as it is looked at. */
public final class PagePlane {

    private final PDRectangle box;
    private final int rotation;

    public PagePlane(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    public double width() {
        return isSideways() ? box.getHeight() : box.getWidth();
    }

    public double height() {
        return isSideways() ? box.getWidth() : box.getHeight();
    }

    public double x(double x, double y) {
        return switch (rotation) {
            case 90 -> y - box.getLowerLeftY();
            case 180 -> box.getUpperRightX() - x;
            case 270 -> box.getUpperRightY() - y;
            default -> x - box.getLowerLeftX();
        };
    }

    public double y(double x, double y) {
        return switch (rotation) {
            case 90 -> x - box.getLowerLeftX();
            case 180 -> y - box.getLowerLeftY();
            case 270 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }

    /** Degrees against the clock by which a direction leans as it is looked at. */
    public double angle(double dx, double dy) {
        return Math.toDegrees(Math.atan2(dy, dx)) - rotation;
    }

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }
}
