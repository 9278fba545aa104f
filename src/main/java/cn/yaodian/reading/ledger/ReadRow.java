package cn.yaodian.reading.ledger;

import java.util.Map;

/**
 * A row as it is now.
 *
 * @param number Excel's own row number, from 1
 * @param code   as the row was written with; empty for a row that somebody has put in
 * @param values by the keys of their columns; a column that is no longer there has none
 */
public record ReadRow(int number, String code, Map<String, ReadValue> values) {

    public ReadRow {
        if (number < 1) {
            throw new IllegalArgumentException("rows count from 1");
        }
        values = Map.copyOf(values);
    }

    /** Blank where the column is not there; whether it is, {@link ReadTable#keys} says. */
    public ReadValue value(String key) {
        return values.getOrDefault(key, ReadValue.BLANK);
    }
}
