package cn.yaodian.ui.theme;

import java.util.Objects;

/**
 * How the clerk wants the window to look.
 *
 * @param fontPercent size of all text, 90 to 150; 100 is 14 px
 */
public record Appearance(Brightness brightness, int fontPercent) {

    public static final int SMALLEST = 90;
    public static final int LARGEST = 150;
    public static final Appearance USUAL = new Appearance(Brightness.SYSTEM, 100);

    /** Sizes beyond the ends are taken as the ends. */
    public Appearance {
        Objects.requireNonNull(brightness);
        fontPercent = Math.clamp(fontPercent, SMALLEST, LARGEST);
    }

    public Appearance withBrightness(Brightness changed) {
        return new Appearance(changed, fontPercent);
    }

    public Appearance withFontPercent(int changed) {
        return new Appearance(brightness, changed);
    }
}
