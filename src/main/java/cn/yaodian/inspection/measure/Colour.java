package cn.yaodian.inspection.measure;

/** A colour as it is printed, in parts of red, green and blue from 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);

    /** What rounding between two ways of writing colours may leave. */
    private static final int ROUNDING = 2;
    private static final int FULL = 255;

    /** From parts between 0 and 1. */
    public static Colour of(double red, double green, double blue) {
        return new Colour(part(red), part(green), part(blue));
    }

    /** From printing inks between 0 and 1. */
    public static Colour ofInks(double cyan, double magenta, double yellow, double black) {
        return of((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black));
    }

    private static int part(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * FULL);
    }

    /** Anything that a reader calls red, of whatever shade. */
    public boolean isRed() {
        return red >= 140 && green <= red * 0.45 && blue <= red * 0.45;
    }

    /** The red that GB/T 9704-2012, 5.2.4 means: magenta and yellow in full, nothing else. */
    public boolean isPureRed() {
        return red >= FULL - ROUNDING && green <= ROUNDING && blue <= ROUNDING;
    }

    public boolean isBlack() {
        return red <= ROUNDING && green <= ROUNDING && blue <= ROUNDING;
    }

    /** Too light to be seen on paper. */
    public boolean isWhite() {
        return red >= 250 && green >= 250 && blue >= 250;
    }

    /** As colours are written: #FF0000. */
    @Override
    public String toString() {
        return "#%02X%02X%02X".formatted(red, green, blue);
    }
}
