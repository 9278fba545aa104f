package cn.yaodian.reading.line;

import java.util.Objects;

/**
 * A cell as a table shows it, of whose words stretches may be left out.
 *
 * @param words  its own words; of a merged cell at most what is left out there
 * @param extent whether it is a cell of its own
 */
public record MarkedCell(MarkedText words, TableCell.Extent extent) {

    public MarkedCell {
        Objects.requireNonNull(words);
        Objects.requireNonNull(extent);
    }
}
