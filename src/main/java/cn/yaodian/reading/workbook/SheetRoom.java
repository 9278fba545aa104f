package cn.yaodian.reading.workbook;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;

/** Holds a workbook to what a person can have written, so that no table of a database exhausts memory. */
final class SheetRoom {

    /** A ledger of ten thousand tasks takes most of it. */
    static final int MOST_CELLS = 120_000;
    /** A hundred characters to three cells: what a table takes of which many columns are long text. */
    private static final int CHARACTERS = 100;
    private static final int CELLS = 3;
    private static final int TEN_THOUSAND = 10_000;

    private final Path file;
    private final int mostCells;
    private final int mostCharacters;
    private int cells;
    private int characters;

    /**
     * @param file      named in the failure
     * @param mostCells that are taken
     */
    SheetRoom(Path file, int mostCells) {
        this.file = file;
        this.mostCells = mostCells;
        this.mostCharacters = mostCells / CELLS * CHARACTERS;
    }

    /** @throws FailureException FILE_TOO_LARGE */
    void cell(String words) {
        cells++;
        characters(words.length());
        if (cells > mostCells) {
            String most = mostCells / TEN_THOUSAND + " 万个单元格";
            throw new FailureException(Failure.FILE_TOO_LARGE, file, "超过 " + most, most);
        }
    }

    /** @throws FailureException FILE_TOO_LARGE */
    void characters(int more) {
        characters += more;
        if (characters > mostCharacters) {
            String most = mostCharacters / TEN_THOUSAND + " 万字";
            throw new FailureException(Failure.FILE_TOO_LARGE, file, "超过 " + most, most);
        }
    }
}
