package cn.yaodian.writing.pdf;

import cn.yaodian.writing.font.FontFace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The part of a font that a PDF embeds.
 *
 * @param file   TrueType, with the glyphs that are used
 * @param places in it of the font's own glyphs
 */
record FontProgram(byte[] file, Map<Integer, Integer> places) {

    /** What a viewer needs to draw glyphs that it is given by number. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
            "fpgm", "gasp");
    private static final int TAG_LETTERS = 6;
    private static final float UNITS = 1000;
    /** Width of a stem; the font's tables do not say it, and viewers need it only for fonts that are not embedded. */
    private static final float STEM = 80;

    static FontProgram of(FontFace face, Collection<Integer> characters) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
        TreeSet<Integer> glyphs = new TreeSet<>();
        characters.forEach(character -> glyphs.add(face.glyph(character)));
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        return new FontProgram(bytes.toByteArray(), places);
    }

    /** Six letters and a plus sign, which tell the parts of one font in several files apart (ISO 32000-1, 9.6.4). */
    String tag() {
        int rest = new TreeSet<>(places.keySet()).hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.append('+').toString();
    }

    /** The glyph of each character, which are numbered from 1 on, two bytes each (ISO 32000-1, 9.7.4.3). */
    PDStream glyphs(Collection<Integer> characters, FontFace face, PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[2]);
        for (int character : characters) {
            int place = places.getOrDefault(face.glyph(character), 0);
            bytes.write(place >> 8);
            bytes.write(place);
        }
        return stream(bytes.toByteArray(), document);
    }

    PDFontDescriptor descriptor(String name, FontFace face, PDDocument document) throws IOException {
        TrueTypeFont font = face.font();
        HeaderTable head = font.getHeader();
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        float scale = UNITS / head.getUnitsPerEm();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        // Glyphs that are no Latin letters of the standard set.
        descriptor.setSymbolic(true);
        descriptor.setItalicAngle(0);
        descriptor.setFontBoundingBox(new PDRectangle(head.getXMin() * scale, head.getYMin() * scale,
                (head.getXMax() - head.getXMin()) * scale, (head.getYMax() - head.getYMin()) * scale));
        descriptor.setAscent(lines.getAscender() * scale);
        descriptor.setDescent(lines.getDescender() * scale);
        @Nullable
        OS2WindowsMetricsTable sizes = font.getOS2Windows();
        boolean known = sizes != null && sizes.getVersion() >= 2 && sizes.getCapHeight() > 0;
        descriptor.setCapHeight(known ? sizes.getCapHeight() * scale : descriptor.getAscent());
        descriptor.setStemV(STEM);
        descriptor.setFontFile2(packed(document));
        return descriptor;
    }

    /**
     * Outlines are hard to pack: trying less hard makes the file larger by a twentieth and takes a quarter of the time, most
     * of which a PDF takes to write.
     */
    private PDStream packed(PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream();
                DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater, file.length)) {
            packing.write(file);
        } finally {
            deflater.end();
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.getCOSObject().setLong(COSName.LENGTH1, file.length);
        return stream;
    }

    private static PDStream stream(byte[] bytes, PDDocument document) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }
}
