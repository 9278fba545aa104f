package cn.yaodian.inspection.measure;

import java.awt.image.BufferedImage;

/** How red a picture is. */
public final class RedShare {

    private static final int CLEAR = 64;
    /** Dots looked at along each side. */
    private static final int SAMPLES = 200;

    private RedShare() {}

    /** Share of red among all dots that are neither clear nor white; 0 for a blank picture. */
    public static double of(BufferedImage image) {
        long red = 0;
        long drawn = 0;
        int stepX = Math.max(1, image.getWidth() / SAMPLES);
        int stepY = Math.max(1, image.getHeight() / SAMPLES);
        for (int y = 0; y < image.getHeight(); y += stepY) {
            for (int x = 0; x < image.getWidth(); x += stepX) {
                int dot = image.getRGB(x, y);
                Colour colour = new Colour(dot >> 16 & 0xff, dot >> 8 & 0xff, dot & 0xff);
                if (dot >>> 24 >= CLEAR && !colour.isWhite()) {
                    drawn++;
                    // A seal's edge fades into the paper: pink is red too.
                    red += colour.red() > 120 && colour.red() > colour.green() + 25
                            && colour.red() > colour.blue() + 25 ? 1 : 0;
                }
            }
        }
        return drawn == 0 ? 0 : (double) red / drawn;
    }
}
