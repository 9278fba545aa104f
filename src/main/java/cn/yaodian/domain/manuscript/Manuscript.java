package cn.yaodian.domain.manuscript;

import cn.yaodian.domain.plan.PlanId;
import java.util.Optional;

/**
 * 文稿: a document that the office writes and issues.
 *
 * @param kind    key of the template it was begun from; it may be gone since
 * @param year    that it is filed under
 * @param version of the text, from 1; goes up with every correction of what was issued
 * @param plan    that it was made from, if any
 */
public record Manuscript(ManuscriptId id, String kind, int year, ManuscriptState state, int version,
        ManuscriptText text, Optional<PlanId> plan) {

    public Manuscript {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** With another text. */
    public Manuscript with(ManuscriptText changed) {
        return new Manuscript(id, kind, year, state, version, changed, plan);
    }

    /** Come to another state in this version. */
    public Manuscript with(ManuscriptState reached, int inVersion) {
        return new Manuscript(id, kind, year, reached, inVersion, text, plan);
    }
}
