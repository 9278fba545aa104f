package cn.yaodian.reading.workbook;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;

/** Holds a workbook to what a person can have written, so that no table of a database exhausts memory. */
final class SheetRoom {

    /** A ledger of ten thousand tasks takes most of it. */
    private static final int MOST_CELLS = 120_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Path file;
    private int cells;
    private int characters;

    /** @param file named in the failure */
    SheetRoom(Path file) {
        this.file = file;
    }

    /** @throws FailureException FILE_TOO_LARGE */
    void cell(String words) {
        cells++;
        characters(words.length());
        if (cells > MOST_CELLS) {
            throw new FailureException(Failure.FILE_TOO_LARGE, file, "超过 12 万个单元格", "12 万个单元格");
        }
    }

    /** @throws FailureException FILE_TOO_LARGE */
    void characters(int more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw new FailureException(Failure.FILE_TOO_LARGE, file, "超过 400 万字", "400 万字");
        }
    }
}
