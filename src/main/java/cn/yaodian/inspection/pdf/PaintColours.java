package cn.yaodian.inspection.pdf;

import cn.yaodian.inspection.measure.Colour;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;

/** Colours as the file writes them; printers' profiles would make another red of each machine's. */
final class PaintColours {

    private PaintColours() {}

    static Colour of(PDColor colour) {
        PDColorSpace space = colour.getColorSpace();
        float[] parts = colour.getComponents();
        boolean plain = space instanceof PDDeviceGray || space instanceof PDDeviceRGB || space instanceof PDDeviceCMYK
                || space instanceof PDICCBased || space instanceof PDCalGray || space instanceof PDCalRGB;
        if (!plain) {
            return mixed(colour);
        }
        return switch (parts.length) {
            case 1 -> Colour.of(parts[0], parts[0], parts[0]);
            case 3 -> Colour.of(parts[0], parts[1], parts[2]);
            case 4 -> Colour.ofInks(parts[0], parts[1], parts[2], parts[3]);
            default -> mixed(colour);
        };
    }

    private static Colour mixed(PDColor colour) {
        try {
            int rgb = colour.isPattern() ? 0 : colour.toRGB();
            return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        } catch (IOException | RuntimeException unknown) {
            // A colour space that is damaged: painted black by viewers.
            return Colour.BLACK;
        }
    }
}
