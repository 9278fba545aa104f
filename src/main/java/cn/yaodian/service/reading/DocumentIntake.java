package cn.yaodian.service.reading;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Says what a document holds, without a workspace. */
public final class DocumentIntake {

    private final DocumentReading reading;

    public DocumentIntake(DocumentReading reading) {
        this.reading = reading;
    }

    /** @throws FailureException as {@link DocumentReading#read} */
    public ReadPlan read(Path file) {
        return reading.read(file);
    }

    /**
     * Writes what was read, as text; a result of an earlier reading is replaced.
     *
     * @throws FailureException if the target cannot be written; then whatever stood there still stands
     */
    public Path write(Path target, String text) {
        return SafeFile.write(target, Overwrite.REPLACE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
