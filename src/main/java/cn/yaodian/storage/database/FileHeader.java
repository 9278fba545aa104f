package cn.yaodian.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first block of H2's file, which says in plain text where the last chunk was when the header was written:
 * {@code H:2,block:12,blockSize:1000,…}, figures hexadecimal.
 */
final class FileHeader {

    private static final int BLOCK = 4096;
    private static final Pattern LAST_CHUNK = Pattern.compile("^H:2,(?:.*,)?block:([0-9a-f]{1,12}),");
    private static final Pattern LENGTH = Pattern.compile("^chunk:[0-9a-f]+,(?:.*,)?len:([0-9a-f]{1,8}),");

    private FileHeader() {}

    /**
     * Whether the file ends before that chunk does. H2 itself would open such a file with an older state of what was in
     * it, and not say so.
     */
    static boolean isCutShort(Path file) throws IOException {
        try (FileChannel content = FileChannel.open(file)) {
            Matcher last = LAST_CHUNK.matcher(text(content, 0));
            if (!last.find()) {
                return false; // something else entirely, which H2 will say
            }
            long block = Long.parseLong(last.group(1), 16);
            Matcher length = LENGTH.matcher(text(content, block));
            long blocks = length.find() ? Long.parseLong(length.group(1), 16) : 1;
            return content.size() < (block + blocks) * BLOCK;
        }
    }

    private static String text(FileChannel content, long block) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK / 8);
        content.read(bytes, block * BLOCK);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
