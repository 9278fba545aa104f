package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.ui.ledger.table.GridColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The columns of a table until the clerk picks others. */
final class UsualColumns {

    /** 序号 and what the line is called. */
    private static final int FROZEN = 2;
    private static final Properties KEYS = load();

    private UsualColumns() {}

    private static Properties load() {
        try (InputStream in = Objects.requireNonNull(UsualColumns.class.getResourceAsStream("columns.properties"))) {
            Properties keys = new Properties();
            keys.load(in);
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<GridColumn> of(LedgerSheet sheet, List<LedgerTable.Field> fields) {
        List<String> wanted = List.of(KEYS.getProperty(sheet.name(), "").split(","));
        return wanted.equals(List.of("")) ? all(fields) : picked(wanted, fields);
    }

    private static List<GridColumn> all(List<LedgerTable.Field> fields) {
        return picked(fields.stream().map(field -> field.heading().key()).toList(), fields);
    }

    /** Columns that the table does not have are passed over. */
    static List<GridColumn> picked(List<String> keys, List<LedgerTable.Field> fields) {
        List<String> known = fields.stream().map(field -> field.heading().key()).toList();
        List<GridColumn> columns = new ArrayList<>();
        for (String key : keys) {
            int number = known.indexOf(key);
            if (number >= 0) {
                columns.add(GridColumn.of(number, fields.get(number), columns.size() < FROZEN));
            }
        }
        return columns;
    }
}
