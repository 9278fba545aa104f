package cn.yaodian.domain.failure;

/**
 * Everything that may go wrong through no fault of the program. Each has a code that dialogs show and logs bear, an
 * exit status for the command line, and a Chinese sentence in the message bundle under {@code failure.<CONSTANT>} that
 * says what happened and what to do.
 */
public enum Failure {
    /** The file is not there. */
    FILE_MISSING("YD-101", 3),
    /** The file is there but may not be read, or is a folder. */
    FILE_UNREADABLE("YD-102", 3),
    /** Nothing in it. */
    FILE_EMPTY("YD-103", 3),
    /** Neither text nor any document this program reads. */
    FILE_KIND_UNKNOWN("YD-104", 3),
    /** Starts like a document but breaks off or is damaged. */
    FILE_DAMAGED("YD-105", 3),
    /** Needs a password. */
    FILE_ENCRYPTED("YD-106", 3),
    /** Larger than the program takes. */
    FILE_TOO_LARGE("YD-107", 3),
    /** Unpacks to far more than it is: a zip bomb. */
    FILE_UNPACKS_TOO_LARGE("YD-108", 3),
    /** Refers to something outside itself that is never fetched (external entity). */
    FILE_REFERS_OUTSIDE("YD-109", 3),
    /** Another program holds the file open. */
    FILE_IN_USE("YD-110", 3),
    /** Pages that are pictures of text, or whose fonts do not tell what their characters are. */
    FILE_IS_SCAN("YD-111", 3),
    /** A kind of file that has no pages to be inspected. */
    FILE_WITHOUT_PAGES("YD-113", 3),
    /** The file is no picture that can be printed. */
    PICTURE_UNREADABLE("YD-112", 3),
    /** No file in the folder is named as documents are. */
    FOLDER_WITHOUT_DOCUMENTS("YD-120", 3),
    /** The target is there already and is not overwritten. */
    TARGET_EXISTS("YD-201", 3),
    /** The folder does not take new files. */
    TARGET_NOT_WRITABLE("YD-202", 3),
    /** No room left on the disk. */
    DISK_FULL("YD-203", 3),
    /** The target format is not one that this output has. */
    FORMAT_NOT_OFFERED("YD-204", 2),
    /** No printer is installed. */
    NO_PRINTER("YD-205", 3),
    /** The printer did not take the pages. */
    PRINTING_FAILED("YD-209", 3),
    /** A choice of pages that cannot be read, or names pages that there are not. */
    PAGE_RANGE_UNKNOWN("YD-210", 2),
    /** The system has no program that shows folders. */
    FOLDER_NOT_SHOWN("YD-206", 3),
    /** Another window or program holds the workspace. */
    WORKSPACE_IN_USE("YD-301", 3),
    /** A later version of the program has written it. */
    WORKSPACE_NEWER("YD-302", 3),
    /** The database file is damaged. */
    WORKSPACE_DAMAGED("YD-303", 3),
    /** The folder cannot be read or written. */
    WORKSPACE_NOT_ACCESSIBLE("YD-304", 3),
    /** There is no workspace in that folder. */
    WORKSPACE_MISSING("YD-305", 3),
    /** A backup that cannot be unpacked or read. */
    BACKUP_DAMAGED("YD-306", 3),
    /** No plan has that identity. */
    PLAN_MISSING("YD-401", 1),
    /** More than one plan's identity begins like that. */
    PLAN_AMBIGUOUS("YD-402", 1),
    /** A document that has nothing in it that could be kept as a plan. */
    PLAN_WITHOUT_TASKS("YD-403", 1),
    /** The plan was changed elsewhere in the meantime. */
    PLAN_CHANGED_ELSEWHERE("YD-404", 1),
    /** No workbook, or one without a column of unit names. */
    UNIT_LIST_UNKNOWN("YD-410", 3),
    /** Another unit bears that full name. */
    UNIT_NAME_TAKEN("YD-405", 1),
    /** No manuscript has that identity, or more than one has. */
    MANUSCRIPT_MISSING("YD-421", 1),
    /** What was issued is frozen. */
    MANUSCRIPT_ISSUED("YD-422", 1),
    /** Only what was issued can be corrected. */
    MANUSCRIPT_NOT_ISSUED("YD-423", 1),
    /** The manuscript was changed elsewhere in the meantime. */
    MANUSCRIPT_CHANGED_ELSEWHERE("YD-424", 1),
    /** A correction of what was issued can be withdrawn, the document cannot be deleted. */
    MANUSCRIPT_IS_CORRECTION("YD-425", 1),
    /** No such version was issued. */
    MANUSCRIPT_VERSION_MISSING("YD-426", 1),
    /** A picture or file is not among those kept. */
    KEPT_FILE_MISSING("YD-427", 1),
    /** What is to be issued has no number. */
    NUMBER_MISSING("YD-431", 1),
    /** What was given is no number of a document or bulletin. */
    NUMBER_UNREADABLE("YD-432", 1),
    /** Another document has the number. */
    NUMBER_USED("YD-433", 1),
    /** The number is held for something else. */
    NUMBER_RESERVED("YD-434", 1),
    /** The number was made void and is never given again. */
    NUMBER_VOID("YD-435", 1),
    /** Numbers before it would stay free. */
    NUMBER_LEAVES_GAP("YD-436", 1),
    /** The bulletin counts through the years, and the issue does not say its total. */
    NUMBER_WITHOUT_TOTAL("YD-437", 1),
    /** The register has no entry for the number. */
    NUMBER_NOT_REGISTERED("YD-438", 1),
    /** What was asked for is done only for a reason. */
    REASON_MISSING("YD-439", 1),
    /** A template's file has a line that says nothing the program knows. */
    TEMPLATE_UNREADABLE("YD-451", 3),
    /** No kind of manuscript goes by that name. */
    KIND_UNKNOWN("YD-453", 2),
    /** The manuscript is of another kind than it was asked for as. */
    MANUSCRIPT_OF_OTHER_KIND("YD-454", 2),
    /** It was not said what is to be exported, or several things were. */
    EXPORT_SOURCE_UNCLEAR("YD-455", 2),
    /** No template has that key. */
    TEMPLATE_MISSING("YD-452", 1),
    /** The ledger has something of the unit. */
    UNIT_IN_LEDGER("YD-466", 1),
    /** A ledger follows from a plan that is issued, on its date. */
    PLAN_NOT_ISSUED("YD-461", 1),
    /** An issued plan of which nothing has been given out yet. */
    LEDGER_NOT_OPENED("YD-469", 1),
    /** The ledger has no such task, part, indicator or extension. */
    LEDGER_ENTRY_MISSING("YD-462", 1),
    /** A state from which that cannot be done. */
    LEDGER_ACTION_IMPOSSIBLE("YD-463", 1),
    /** The working days within which a matter can be handed back are over. */
    HANDING_BACK_LATE("YD-464", 1),
    /** Returns on that period have been asked for. */
    RETURNS_ASKED_ALREADY("YD-467", 1),
    /** A unit is reminded once a day, and only while it owes something. */
    REMINDED_ALREADY("YD-468", 1),
    /** A workbook without the hidden codes of a return form. */
    FORM_CODES_MISSING("YD-471", 3),
    /** The hidden codes of a return form were changed. */
    FORM_CODES_DAMAGED("YD-472", 3),
    /** A return form that a later version of the program has made. */
    FORM_NEWER("YD-473", 3),
    /** A return form without its table. */
    FORM_WITHOUT_TABLE("YD-474", 3),
    /** A workbook put together of the return forms of several units or periods. */
    FORM_MIXED("YD-475", 3),
    /** A file that is no workbook is no return form. */
    FORM_KIND_UNKNOWN("YD-476", 3),
    /** Nobody is left to whom a form or a letter would go. */
    RETURNS_NOBODY_OWES("YD-480", 1),
    /** A return's file is not what it was when it was read. */
    RETURN_FILE_CHANGED("YD-481", 3),
    /** Nothing in the form is wrong: there is nothing to be sent back with it. */
    RETURN_WITHOUT_FAULTS("YD-482", 1),
    /** A form of a collection that this workspace does not have: of another office, or of a deleted one. */
    RETURN_OF_OTHER_OFFICE("YD-483", 3),
    /** A form of a unit that nothing is asked of. */
    RETURN_NOT_ASKED("YD-484", 1),
    /** An extension is asked for before the due date, to a later one. */
    EXTENSION_LATE("YD-465", 1),
    /** No workbook with a table that the program wrote so that it can be read back. */
    LEDGER_BOOK_FOREIGN("YD-490", 3),
    /** A table of a newer version of the program. */
    LEDGER_BOOK_NEWER("YD-491", 3),
    /** Formulas whose values were never worked out: their cells only seem to be empty. */
    LEDGER_BOOK_UNCALCULATED("YD-492", 3),
    /** A file that is to be kept as evidence is larger than is kept. */
    EVIDENCE_TOO_LARGE("YD-494", 1),
    /** There is no such file, or none to be packed. */
    EVIDENCE_MISSING("YD-495", 1),
    /** The file holds no presets of tables, or damaged ones. */
    PRESET_UNREADABLE("YD-485", 3),
    /** A preset has columns that the program does not know. */
    PRESET_COLUMNS_UNKNOWN("YD-486", 3),
    /** A preset or view of that name is there already. */
    VIEW_NAME_TAKEN("YD-487", 1),
    /** The office has saved no preset or view of that name. */
    VIEW_MISSING("YD-488", 1),
    /** No preset, column or plan of the ledger goes by that name. */
    LEDGER_NAME_UNKNOWN("YD-489", 2),
    /** The machine has no screen to open a window on. */
    NO_DISPLAY("YD-501", 3);

    private final String code;
    private final int exitStatus;

    Failure(String code, int exitStatus) {
        this.code = code;
        this.exitStatus = exitStatus;
    }

    /** The code shown to the clerk and written to the log; never reused. */
    public String code() {
        return code;
    }

    /** Exit status of a command that ends in it. */
    public int exitStatus() {
        return exitStatus;
    }
}
