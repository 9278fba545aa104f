package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Manuscripts as rows: the text as one value, and beside it what lists show. */
public final class ManuscriptStore {

    private static final String LIST = """
                                       select id, kind, manuscript_year, state, version, title, number, dated, plan_id, changed_at
                                         from manuscript
                                        order by manuscript_year desc, changed_at desc, id""";

    private static final String LOAD = """
                                       select kind, manuscript_year, state, version, reason, text, plan_id
                                         from manuscript where id = :id""";

    private static final String BEGINNING_WITH = """
                                                 select id from manuscript where cast(id as varchar(36)) like :beginning order by id""";

    private static final String CONTENT = """
                                          select content from file_content where sha256 = :sha256""";

    /** The latest year first, within a year the one changed last first. */
    public List<ManuscriptLine> list(Handle handle) {
        return handle.createQuery(LIST).map((row, context) -> new ManuscriptLine(
                new ManuscriptId(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3),
                ManuscriptState.valueOf(row.getString(4)), row.getInt(5), row.getString(6), row.getString(7),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                Optional.ofNullable(row.getObject(9, UUID.class)).map(PlanId::new),
                row.getObject(10, OffsetDateTime.class).toInstant())).list();
    }

    public Optional<StoredManuscript> load(Handle handle, ManuscriptId id) {
        return handle.createQuery(LOAD).bind("id", id.value())
                .map((row, context) -> new StoredManuscript(new Manuscript(id, row.getString(1), row.getInt(2),
                        ManuscriptState.valueOf(row.getString(3)), row.getInt(4), TextJson.read(row.getString(6)),
                        Optional.ofNullable(row.getObject(7, UUID.class)).map(PlanId::new)), row.getString(5)))
                .findOne();
    }

    /** @param beginning of an identity, in small letters, figures and hyphens */
    public List<ManuscriptId> beginningWith(Handle handle, String beginning) {
        return handle.createQuery(BEGINNING_WITH).bind("beginning", beginning + "%").mapTo(UUID.class)
                .map(ManuscriptId::new).list();
    }

    /** Adds the manuscript or writes what differs; where nothing does, nothing is written. */
    public void save(RowWriter writer, StoredManuscript stored) {
        Manuscript manuscript = stored.manuscript();
        if (load(writer.handle(), manuscript.id()).filter(stored::equals).isPresent()) {
            return;
        }
        ManuscriptText text = manuscript.text();
        writer.put(Row.of(Table.MANUSCRIPT, manuscript.id().value()).with("kind", manuscript.kind())
                .with("manuscript_year", manuscript.year()).with("state", manuscript.state().name())
                .with("version", manuscript.version()).with("reason", stored.reason()).with("title", text.title())
                .with("number", text.numberText()).with("dated", text.foot().date().orElse(null))
                .with("text", TextJson.write(text))
                .with("plan_id", manuscript.plan().map(PlanId::value).orElse(null)).with("changed_at", writer.now()));
    }

    /** One of which no version was ever issued. */
    public void delete(RowWriter writer, ManuscriptId id) {
        writer.delete(Row.of(Table.MANUSCRIPT, id.value()));
    }

    /** The bytes of a file that was kept. */
    public Optional<byte[]> content(Handle handle, String sha256) {
        return handle.createQuery(CONTENT).bind("sha256", sha256).mapTo(byte[].class).findOne();
    }
}
