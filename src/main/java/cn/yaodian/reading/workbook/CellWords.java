package cn.yaodian.reading.workbook;

import java.util.Objects;

/**
 * What a cell says.
 *
 * @param words   as it shows them; line ends as \n
 * @param comment what readers wrote to it; empty for none
 * @param source  what stands behind the words
 */
public record CellWords(String words, String comment, CellSource source) {

    /** A blank cell. */
    public static final CellWords NONE = new CellWords("", "", CellSource.WORDS);

    public CellWords {
        Objects.requireNonNull(words);
        Objects.requireNonNull(comment);
    }

    static CellWords of(String words) {
        return new CellWords(words, "", CellSource.WORDS);
    }

    static CellWords of(String words, CellSource source) {
        return new CellWords(words, "", source);
    }

    boolean isBlank() {
        return words.isBlank() && comment.isBlank();
    }
}
