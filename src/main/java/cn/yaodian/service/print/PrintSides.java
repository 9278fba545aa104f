package cn.yaodian.service.print;

/** Which sides of the sheets are printed (GB/T 9704-2012, 6: official documents are printed on both). */
public enum PrintSides {
    /** Each page on a sheet of its own. */
    ONE,
    /** By a printer that turns the sheets itself, over their long edge. */
    BOTH,
    /** The odd pages, of which the clerk then puts the sheets in again. */
    FRONTS,
    /** The even pages, on the backs of those sheets. */
    BACKS
}
