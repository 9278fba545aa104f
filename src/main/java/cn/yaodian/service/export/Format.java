package cn.yaodian.service.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format of a file that is written. */
public enum Format {
    DOCX, PDF, OFD, TXT, XLSX, PNG;

    /** The file name's ending without a dot; also what the command line calls it. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that goes by this ending, in whatever case. */
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension().equalsIgnoreCase(extension.strip()))
                .findFirst();
    }
}
