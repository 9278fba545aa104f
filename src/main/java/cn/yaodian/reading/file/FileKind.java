package cn.yaodian.reading.file;

/** What a file is, told by its first bytes and not by its name. */
public enum FileKind {
    /** Characters in some encoding; Markdown is text too. */
    TEXT,
    /** A zip archive: perhaps a DOCX. */
    ZIP,
    /** An OLE2 file: an old Word document, or a new one locked with a password. */
    OLE2,
    /** Anything else. */
    UNKNOWN;

    private static final int[] OLE2_MAGIC = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final int[][] BINARY_MAGIC = {{'%', 'P', 'D', 'F', '-'}, {0x89, 'P', 'N', 'G'}, {0xff, 0xd8, 0xff},
            {'G', 'I', 'F', '8'}, {0x1f, 0x8b}, {'R', 'a', 'r', '!'}, {0x7f, 'E', 'L', 'F'}, {'{', '\\', 'r', 't', 'f'},
            {'7', 'z', 0xbc, 0xaf}};

    public static FileKind of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(bytes, OLE2_MAGIC)) {
            return OLE2;
        }
        for (int[] magic : BINARY_MAGIC) {
            if (startsWith(bytes, magic)) {
                return UNKNOWN;
            }
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
