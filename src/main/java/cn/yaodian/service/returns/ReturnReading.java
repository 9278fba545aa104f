package cn.yaodian.service.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads what units send back, compares it with what is on record, and writes what is chosen. Safe to call from any thread. */
public final class ReturnReading {

    ReturnReading() {}

    /**
     * Reads forms; nothing is written. One bad file does not stop the others.
     *
     * @param filesOrFolders folders with all that is in them
     */
    public ReadReturns read(List<Path> filesOrFolders, Steps steps) {
        throw new UnsupportedOperationException(filesOrFolders + " " + steps);
    }

    /**
     * Writes what was chosen, each unit's return in one step of the history, and keeps the files. A form that was accepted
     * before and says nothing new changes nothing.
     *
     * @throws cn.yaodian.domain.failure.FailureException RETURN_FILE_CHANGED where a file is not what was read; what was
     *                                                    written before it stays
     */
    public AcceptedReturns accept(Choice choice, Steps steps) {
        throw new UnsupportedOperationException(choice + " " + steps);
    }

    /**
     * Writes the form again with what is wrong in it (错误说明) beside each row, for the unit to mend, and puts on record
     * that it came and went back.
     *
     * @return the new workbook, beside the original under a new name
     * @throws cn.yaodian.domain.failure.FailureException RETURN_WITHOUT_FAULTS, RETURN_FILE_CHANGED, TARGET_NOT_WRITABLE
     *                                                    or DISK_FULL
     */
    public Path sendBack(ReadReturn faulty, LocalDate on) {
        throw new UnsupportedOperationException(faulty + " " + on);
    }
}
