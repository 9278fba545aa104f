package cn.yaodian.writing.png;

import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.graphics.PagePainting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes one page as a picture, on white, as it is printed. The picture says how large it is on paper. The same page gives
 * the same bytes. Safe for several threads.
 */
public final class PngWriter {

    /** Sharp on a screen at its own size, and good enough to be printed. */
    public static final double USUAL_DPI = 200;
    public static final double LEAST_DPI = 36;
    public static final double MOST_DPI = 600;

    private static final double POINTS_AN_INCH = 72;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private final FontLibrary fonts;

    public PngWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * @param dpi dots an inch, {@value #LEAST_DPI} to {@value #MOST_DPI}
     * @param out stays open
     * @throws IOException              if it cannot be written to
     * @throws IllegalArgumentException for any other number of dots
     */
    public void write(Page page, double dpi, OutputStream out) throws IOException {
        BufferedImage picture = picture(page, dpi);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, metadata(writer, picture, dpi)));
        } finally {
            writer.dispose();
        }
    }

    /** The page in dots. @throws IllegalArgumentException as {@link #write} does */
    public BufferedImage picture(Page page, double dpi) {
        if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
            throw new IllegalArgumentException(dpi + " dots an inch");
        }
        double scale = dpi / POINTS_AN_INCH;
        BufferedImage picture = new BufferedImage((int) Math.round(page.width() * scale),
                (int) Math.round(page.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(scale, scale);
            new PagePainting(fonts).paint(page, graphics);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage picture, double dpi) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture),
                null);
        String dotsAMetre = Long.toString(Math.round(dpi / POINTS_AN_INCH * Sheet.mm(1000)));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dotsAMetre);
        size.setAttribute("pixelsPerUnitYAxis", dotsAMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
