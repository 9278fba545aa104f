package cn.yaodian.writing.pdf;

import cn.yaodian.document.ImageFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of every kind that offices come by. */
public final class SamplePictures {

    /** By this mark of Adobe's (APP14) readers know that four parts of a colour are inks. */
    private static final byte[] FOUR_INKS = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0,
            0, 0};

    private SamplePictures() {}

    public static List<ImageFile> all() throws IOException {
        return List.of(drawn(BufferedImage.TYPE_INT_RGB, "jpg"), drawn(BufferedImage.TYPE_BYTE_GRAY, "jpg"),
                drawn(BufferedImage.TYPE_BYTE_GRAY, "png"), drawn(BufferedImage.TYPE_BYTE_BINARY, "png"),
                drawn(BufferedImage.TYPE_BYTE_INDEXED, "png"), drawn(BufferedImage.TYPE_INT_ARGB, "png"),
                drawn(BufferedImage.TYPE_USHORT_GRAY, "png"), fourInks(), withGamma());
    }

    private static ImageFile drawn(int type, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(circle(type), format, out);
        return new ImageFile(out.toByteArray());
    }

    private static BufferedImage circle(int type) {
        BufferedImage image = new BufferedImage(40, 30, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 20, 30);
        graphics.setColor(Color.RED);
        graphics.fillOval(5, 5, 20, 20);
        graphics.dispose();
        return image;
    }

    /** As print shops send them: cyan, magenta, yellow, black. */
    public static ImageFile fourInks() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, new Point());
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                // Told by what is left white, as the programs of print shops have it: magenta and yellow make red.
                raster.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        byte[] plain = out.toByteArray();
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        marked.write(FOUR_INKS);
        marked.write(plain, 2, plain.length - 2);
        return new ImageFile(marked.toByteArray());
    }

    /** Its colours told by a gamma, as screenshots of some systems have it. */
    private static ImageFile withGamma() throws IOException {
        BufferedImage image = circle(BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode gamma = new IIOMetadataNode("gAMA");
        gamma.setAttribute("value", "45455");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(gamma);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return new ImageFile(out.toByteArray());
    }
}
