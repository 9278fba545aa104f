package cn.yaodian.reading.workbook;

import java.util.Objects;

/**
 * What a cell says.
 *
 * @param words   as it shows them; line ends as \n
 * @param comment what readers wrote to it; empty for none
 */
public record CellWords(String words, String comment) {

    static final CellWords NONE = new CellWords("", "");

    public CellWords {
        Objects.requireNonNull(words);
        Objects.requireNonNull(comment);
    }
}
