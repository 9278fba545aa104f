package cn.yaodian.ui.manuscript.inspect;

import cn.yaodian.inspection.finding.Inspection;
import java.nio.file.Path;

/** Holds pages against the standard; called away from the FX thread. */
public interface Inspecting {

    /** The document on the desk, as it stands. */
    Inspection ours();

    /** @throws cn.yaodian.domain.failure.FailureException if the file cannot be read or has no pages */
    Inspection file(Path file);
}
