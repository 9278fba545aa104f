package cn.yaodian.writing.font;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Opens and parses font files. */
final class FontLoader {

    private FontLoader() {}

    /** @param resource file among the fonts that come with the program */
    static FontFace bundled(String resource) throws IOException {
        try (InputStream in = FontLoader.class.getResourceAsStream("/cn/yaodian/fonts/" + resource)) {
            if (in == null) {
                throw new FileNotFoundException("font " + resource + " is not in the program");
            }
            return new FontFace(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        }
    }

    /** @throws IOException if the font cannot be read, or its maker forbids embedding it in what it is printed with */
    static FontFace installed(InstalledFonts.Location location) throws IOException {
        byte[] bytes = Files.readAllBytes(location.file());
        boolean collection = bytes.length > 4 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c';
        TrueTypeFont font = collection
                ? inCollection(bytes, location.index())
                : new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        if (!mayBeEmbedded(font)) {
            throw new IOException(location.file() + " may not be embedded");
        }
        return new FontFace(font);
    }

    private static TrueTypeFont inCollection(byte[] bytes, int index) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        // The collection stays open: its fonts read from it when their tables are asked for.
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(fonts::add);
        return fonts.get(index);
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        if (metrics == null) {
            return true;
        }
        int rights = metrics.getFsType();
        boolean restricted = (rights & 0x000F) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        boolean partly = (rights & (OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
                | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY)) != 0;
        return !restricted && !partly;
    }
}
