package cn.yaodian.service.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.manuscript.IssuedVersions;
import cn.yaodian.storage.manuscript.StoredManuscript;

/** How a manuscript goes from draft to issued and back to a draft of its next version, within a step. */
final class Issuing {

    private final IssuedVersions issued;
    private final ManuscriptNumbers numbers;

    Issuing(IssuedVersions issued, ManuscriptNumbers numbers) {
        this.issued = issued;
        this.numbers = numbers;
    }

    StoredManuscript issue(RowWriter writer, StoredManuscript stored, IssuedFile pdf) {
        Manuscript manuscript = stored.manuscript();
        numbers.use(writer, manuscript, stored.reason());
        issued.add(writer, stored, pdf.name(), pdf.sha256(), pdf.content());
        return new StoredManuscript(manuscript.with(ManuscriptState.ISSUED, manuscript.version()), stored.reason());
    }

    StoredManuscript correct(StoredManuscript stored, String reason) {
        Manuscript manuscript = stored.manuscript();
        if (manuscript.state() != ManuscriptState.ISSUED) {
            throw new FailureException(Failure.MANUSCRIPT_NOT_ISSUED, manuscript.text().title());
        }
        return new StoredManuscript(manuscript.with(ManuscriptState.DRAFT, manuscript.version() + 1), reason.strip());
    }

    StoredManuscript withdraw(RowWriter writer, StoredManuscript stored) {
        Manuscript manuscript = stored.manuscript();
        int last = manuscript.version() - 1;
        ManuscriptText text = issued.text(writer.handle(), manuscript.id(), last)
                .orElseThrow(() -> versionMissing(manuscript, last));
        String reason = issued.of(writer.handle(), manuscript.id()).getFirst().reason();
        return new StoredManuscript(manuscript.with(text).with(ManuscriptState.ISSUED, last), reason);
    }

    static void refuseIfIssued(Manuscript stored) {
        if (stored.state() == ManuscriptState.ISSUED) {
            throw new FailureException(Failure.MANUSCRIPT_ISSUED, stored.text().title());
        }
    }

    static FailureException versionMissing(Manuscript manuscript, int version) {
        return new FailureException(Failure.MANUSCRIPT_VERSION_MISSING, manuscript.text().title(), version);
    }
}
