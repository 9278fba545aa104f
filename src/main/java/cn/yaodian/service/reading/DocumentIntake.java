package cn.yaodian.service.reading;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.DocumentReading;
import java.nio.file.Path;

/** Says what a document holds, without keeping anything. */
public final class DocumentIntake {

    private final DocumentReading reading;

    public DocumentIntake(DocumentReading reading) {
        this.reading = reading;
    }

    /** @throws FailureException as {@link DocumentReading#read} */
    public ReadPlan read(Path file) {
        return reading.read(file);
    }
}
