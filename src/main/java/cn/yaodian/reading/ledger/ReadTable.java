package cn.yaodian.reading.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of a workbook, whatever its sheet is called by now.
 *
 * @param sheet name of its tab as it is now
 * @param code  as the table was written with
 * @param keys  of the columns that are still there, as they stand now from left to right
 * @param rows  as they stand now; a row that was cut in two because it is higher than a page is one again
 */
public record ReadTable(String sheet, String code, List<String> keys, List<ReadRow> rows) {

    public ReadTable {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /** Codes that more than one row bears: somebody copied a row, and nobody can tell which of them is meant. */
    public Set<String> doubledCodes() {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(ReadRow::code).filter(code -> !code.isEmpty() && !seen.add(code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
