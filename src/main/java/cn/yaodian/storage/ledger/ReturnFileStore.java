package cn.yaodian.storage.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The files that returns came in, every byte of each. */
public final class ReturnFileStore {

    private static final String OF_COLLECTION = """
                                                select submission.unit_id, file.file_name, file.sha256, file.size_bytes, file.received_on,
                                                       file.taken
                                                  from return_file file join return_submission submission on submission.id = file.submission_id
                                                 where submission.collection_id = :collection order by file.submission_id, file.position""";

    private static final String STORED = """
                                         select id, sha256, taken from return_file where submission_id = :submission order by position""";

    private static final String KNOWN = """
                                        select count(*) from return_file file join return_submission submission on submission.id = file.submission_id
                                         where submission.collection_id = :collection and submission.unit_id = :unit and file.sha256 = :sha256""";

    private static final String CONTENT = """
                                          select content from file_content where sha256 = :sha256""";

    /** By unit, the first one that came first. */
    public Map<UnitId, List<ReceivedFile>> of(Handle handle, CollectionId collection) {
        Map<UnitId, List<ReceivedFile>> files = new LinkedHashMap<>();
        handle.createQuery(OF_COLLECTION).bind("collection", collection.value())
                .map((row, context) -> files.computeIfAbsent(new UnitId(row.getObject(1, UUID.class)),
                        unit -> new ArrayList<>()).add(file(row)))
                .list();
        return files;
    }

    /** Whether the very same file has come from a unit before. */
    public boolean knows(Handle handle, CollectionId collection, UnitId unit, String sha256) {
        return handle.createQuery(KNOWN).bind("collection", collection.value()).bind("unit", unit.value())
                .bind("sha256", sha256).mapTo(Integer.class).one() > 0;
    }

    /** The bytes of a file that was kept. */
    public Optional<byte[]> content(Handle handle, String sha256) {
        return handle.createQuery(CONTENT).bind("sha256", sha256).mapTo(byte[].class).findOne();
    }

    /**
     * Keeps a file that a stored submission came in. What is kept already is not kept twice; what is taken over from it
     * later is noted.
     */
    public void save(RowWriter writer, PlanId plan, CollectionId collection, UnitId unit, ReceivedFile file,
            byte[] content) {
        UUID submission = new SubmissionRows(writer.handle(), collection).id(unit).orElseThrow();
        List<Kept> kept = writer.handle().createQuery(STORED).bind("submission", submission)
                .map((row, context) -> new Kept(row.getObject(1, UUID.class), row.getString(2),
                        TakenJson.read(row.getString(3))))
                .list();
        Optional<Kept> known = kept.stream().filter(one -> one.sha256().equals(file.sha256())).findFirst();
        Map<UUID, String> taken = new HashMap<>(known.map(Kept::taken).orElse(Map.of()));
        taken.putAll(file.taken());
        Row row = Row.ofPlan(plan.value(), Table.RETURN_FILE, known.map(Kept::id).orElseGet(UUID::randomUUID))
                .with("taken", TakenJson.write(taken));
        if (known.isPresent()) {
            writer.put(row);
            return;
        }
        writer.keepContent(file.sha256(), content);
        writer.insert(row.with("submission_id", submission).with("position", kept.size())
                .with("sha256", file.sha256()).with("file_name", file.name()).with("size_bytes", file.sizeBytes())
                .with("received_on", file.on()));
    }

    private record Kept(UUID id, String sha256, Map<UUID, String> taken) {}

    private static ReceivedFile file(ResultSet row) throws SQLException {
        return new ReceivedFile(row.getString(2), row.getString(3), row.getLong(4), row.getObject(5, LocalDate.class),
                TakenJson.read(row.getString(6)));
    }
}
