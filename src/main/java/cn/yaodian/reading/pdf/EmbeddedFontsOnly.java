package cn.yaodian.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Stands for every font that a PDF names without holding it. Only what characters say and how wide they are is asked
 * for, and that the PDF tells itself; the library's own choice would search all fonts of the machine, for seconds, and
 * write what it found beside the user's files.
 */
final class EmbeddedFontsOnly implements FontMapper {

    private final TrueTypeFont standIn;

    private EmbeddedFontsOnly() {
        try (InputStream in = Objects.requireNonNull(PDFTextStripper.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            standIn = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library keeps the choice for the whole program; what this program writes embeds its fonts and never asks. */
    static void use() {
        Holder.install();
    }

    private static final class Holder {
        static {
            FontMappers.set(new EmbeddedFontsOnly());
        }

        static void install() {
            // The class is initialised once.
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    @SuppressWarnings("NullAway") // the library's own mapper gives no OpenType font either
    public CIDFontMapping getCIDFont(@Nullable String name, @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, standIn, true);
    }
}
