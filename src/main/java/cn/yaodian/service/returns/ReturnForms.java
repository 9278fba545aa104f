package cn.yaodian.service.returns;

import cn.yaodian.service.export.OnExisting;
import java.nio.file.Path;

/** Makes return forms into a folder: one workbook a unit, and the letter that goes with them. Safe to call from any thread. */
public final class ReturnForms {

    ReturnForms() {}

    /** What the folder is called unless the clerk names another: 2026年第一季度工作进展情况_分户填报表. */
    public String folderName(FormOrder order) {
        throw new UnsupportedOperationException(order.toString());
    }

    /**
     * Makes the forms; who has been given something to report on since the others were asked is asked as well. The folder
     * has all of them in the end, or what it had before.
     *
     * @param folder   is made where it is missing
     * @param existing under {@link OnExisting#NUMBER} a folder that has such forms stays, and the next free name is taken
     * @throws cn.yaodian.domain.failure.FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, FILE_IN_USE, or
     *                                                    RETURNS_NOBODY_OWES where there is nobody to make one for
     */
    public MadeForms make(FormOrder order, Path folder, OnExisting existing, Steps steps) {
        throw new UnsupportedOperationException(order + " " + folder + existing + steps);
    }
}
