package cn.yaodian.writing.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.ImageFile;
import cn.yaodian.document.SampleForms;
import cn.yaodian.writing.pdf.SamplePictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @Test
    void everyPictureThatOfficesComeByIsDecoded() throws IOException {
        for (ImageFile file : SamplePictures.all()) {
            assertThat(pictures.of(file)).isPresent();
        }
    }

    @Test
    void redOfFourInksIsRed() throws IOException {
        Color colour = new Color(pictures.of(SamplePictures.fourInks()).orElseThrow().getRGB(20, 15));
        assertThat(colour.getRed()).isGreaterThan(180);
        assertThat(colour.getGreen()).isLessThan(90);
    }

    @Test
    void whatIsNoWholePictureLeavesItsPlaceEmpty() {
        byte[] whole = SampleForms.ring().bytes();
        assertThat(pictures.of(new ImageFile(Arrays.copyOf(whole, 60)))).isEmpty();
        assertThat(pictures.of(new ImageFile(new byte[] {1, 2}))).isEmpty();
    }

    @Test
    void aThinLineStaysWhenAPictureIsReduced() {
        BufferedImage wide = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1600, 1600);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(803, 0, 2, 1600);
        graphics.dispose();
        BufferedImage reduced = Pictures.reduced(wide, 200);
        assertThat(reduced.getWidth()).isEqualTo(200);
        int darkest = 255;
        for (int x = 0; x < 200; x++) {
            darkest = Math.min(darkest, new Color(reduced.getRGB(x, 100)).getRed());
        }
        assertThat(darkest).isLessThan(230);
    }
}
