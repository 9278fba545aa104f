package cn.yaodian.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes from a font's description what says a little and stands for billions: a range of codes or of widths that the
 * library would write out one by one. Not for several threads.
 */
final class FontBounds {

    /** More codes than there are characters. */
    private static final long MOST_CODES = 1 << 21;
    /** In bytes; a table of all characters takes a quarter. */
    private static final int LARGEST_TABLE = 4 << 20;
    private static final COSName[] WIDTHS = {COSName.W, COSName.W2};

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    void hold(COSDictionary font) {
        if (!seen.add(font)) {
            return;
        }
        for (COSName table : new COSName[] {COSName.TO_UNICODE, COSName.ENCODING}) {
            if (font.getDictionaryObject(table) instanceof COSStream stream && isTooLarge(stream)) {
                font.removeItem(table);
            }
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            for (COSName widths : WIDTHS) {
                if (descendant.getDictionaryObject(widths) instanceof COSArray array && codes(array) > MOST_CODES) {
                    descendant.removeItem(widths);
                }
            }
        }
    }

    /** How many codes a table of widths names: FIRST [WIDTH…], or FIRST LAST WIDTH (ISO 32000-1, 9.7.4.3). */
    private static long codes(COSArray widths) {
        long codes = 0;
        int at = 0;
        while (at + 1 < widths.size()) {
            COSBase second = widths.getObject(at + 1);
            if (second instanceof COSArray listed) {
                codes += listed.size();
                at += 2;
            } else {
                codes += widths.getObject(at) instanceof COSNumber first && second instanceof COSNumber last
                        ? Math.max(0, last.longValue() - first.longValue())
                        : 0;
                at += 3;
            }
        }
        return codes;
    }

    private static boolean isTooLarge(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            byte[] table = in.readNBytes(LARGEST_TABLE + 1);
            return table.length > LARGEST_TABLE
                    || new CodeRanges(new String(table, StandardCharsets.ISO_8859_1)).codes() > MOST_CODES;
        } catch (IOException broken) {
            return false; // the library meets it again and passes it over
        }
    }
}
