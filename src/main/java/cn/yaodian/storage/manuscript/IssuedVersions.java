package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The versions of manuscripts that were issued, each as it went out. */
public final class IssuedVersions {

    private static final String OF_MANUSCRIPT = """
                                                select version, reason, title, number, issued_by, issued_at, file_name, sha256
                                                  from manuscript_version where manuscript_id = :manuscript
                                                 order by version desc""";

    private static final String TEXT = """
                                       select text from manuscript_version
                                        where manuscript_id = :manuscript and version = :version""";

    /** The latest first. */
    public List<IssuedLine> of(Handle handle, ManuscriptId manuscript) {
        return handle.createQuery(OF_MANUSCRIPT).bind("manuscript", manuscript.value())
                .map((row, context) -> new IssuedLine(row.getInt(1), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7), row.getString(8)))
                .list();
    }

    public Optional<ManuscriptText> text(Handle handle, ManuscriptId manuscript, int version) {
        return handle.createQuery(TEXT).bind("manuscript", manuscript.value()).bind("version", version)
                .mapTo(String.class).findOne().map(TextJson::read);
    }

    /**
     * Freezes the manuscript's version with the file that it went out as.
     *
     * @param sha256 of the file's content
     */
    public void add(RowWriter writer, StoredManuscript stored, String fileName, String sha256, byte[] content) {
        Manuscript manuscript = stored.manuscript();
        writer.keepContent(sha256, content);
        writer.insert(Row.of(Table.MANUSCRIPT_VERSION, UUID.randomUUID())
                .with("manuscript_id", manuscript.id().value()).with("version", manuscript.version())
                .with("reason", stored.reason()).with("title", manuscript.text().title())
                .with("number", manuscript.text().numberText()).with("text", TextJson.write(manuscript.text()))
                .with("issued_by", writer.by()).with("issued_at", writer.now()).with("file_name", fileName)
                .with("sha256", sha256));
    }
}
