package cn.yaodian.reading.workbook;

import java.util.Objects;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param words   as it shows them; line ends as \n
 * @param comment what readers wrote to it; empty for none
 * @param figure  what stands behind the words where they show a number or a date
 */
public record CellWords(String words, String comment, Optional<CellFigure> figure) {

    static final CellWords NONE = new CellWords("", "");

    CellWords(String words, String comment) {
        this(words, comment, Optional.empty());
    }

    public CellWords {
        Objects.requireNonNull(words);
        Objects.requireNonNull(comment);
        Objects.requireNonNull(figure);
    }
}
