package cn.yaodian.writing.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a TrueType file calls itself, in every language it gives, and nothing else: a machine has hundreds of
 * fonts and parsing each would take seconds.
 */
final class FontNames {

    private static final int COLLECTION = 0x74746366;
    private static final int NAME_TABLE = 0x6E616D65;
    private static final int OUTLINES = 0x676C7966;
    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    private FontNames() {}

    /**
     * @return one set of names a font in the file, in the file's order; empty for a font without TrueType outlines,
     *         which could not be embedded
     * @throws IOException if the file cannot be read or is no font
     */
    static List<Set<String>> read(Path file) throws IOException {
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            List<Set<String>> names = new ArrayList<>();
            if (font.readInt() != COLLECTION) {
                names.add(namesAt(font, 0));
                return names;
            }
            font.readInt();
            long[] starts = new long[Math.clamp(font.readInt(), 0, 64)];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = font.readInt() & 0xFFFFFFFFL;
            }
            for (long start : starts) {
                names.add(namesAt(font, start));
            }
            return names;
        }
    }

    private static Set<String> namesAt(RandomAccessFile font, long start) throws IOException {
        font.seek(start + 4);
        int tables = font.readUnsignedShort();
        font.skipBytes(6);
        long nameTable = -1;
        boolean outlines = false;
        for (int i = 0; i < tables; i++) {
            int tag = font.readInt();
            font.readInt();
            long offset = font.readInt() & 0xFFFFFFFFL;
            font.readInt();
            if (tag == NAME_TABLE) {
                nameTable = offset;
            }
            outlines |= tag == OUTLINES;
        }
        return outlines && nameTable >= 0 ? namesIn(font, nameTable) : Set.of();
    }

    private static Set<String> namesIn(RandomAccessFile font, long table) throws IOException {
        font.seek(table + 2);
        int count = font.readUnsignedShort();
        long storage = table + font.readUnsignedShort();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            font.seek(table + 6 + 12L * i);
            int platform = font.readUnsignedShort();
            font.skipBytes(4);
            int id = font.readUnsignedShort();
            int length = font.readUnsignedShort();
            long offset = storage + font.readUnsignedShort();
            boolean unicode = platform == 0 || platform == 3;
            if (unicode && (id == FAMILY || id == FULL_NAME || id == TYPOGRAPHIC_FAMILY)) {
                byte[] text = new byte[length];
                font.seek(offset);
                font.readFully(text);
                names.add(new String(text, StandardCharsets.UTF_16BE).strip());
            }
        }
        return names;
    }
}
