package cn.yaodian.storage.office;

import cn.yaodian.domain.office.Office;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import org.jdbi.v3.core.Handle;

/** The user's office, of which there is one. */
public final class OfficeStore {

    private static final int THE_ONE = 1;

    private static final String LOAD = """
                                       select body_name, office_name, region, document_word, letterhead, printed_by, contact, phone, clerk from office""";

    /** {@link Office#UNNAMED} where nothing has been said yet. */
    public Office load(Handle handle) {
        return handle.createQuery(LOAD)
                .map((row, context) -> new Office(row.getString(1), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                        row.getString(9)))
                .findOne().orElse(Office.UNNAMED);
    }

    public void save(RowWriter writer, Office office) {
        writer.put(Row.of(Table.OFFICE, THE_ONE).with("body_name", office.bodyName())
                .with("office_name", office.officeName()).with("region", office.region())
                .with("document_word", office.documentWord()).with("letterhead", office.letterhead())
                .with("printed_by", office.printedBy()).with("contact", office.contact())
                .with("phone", office.phone()).with("clerk", office.clerk()));
    }
}
