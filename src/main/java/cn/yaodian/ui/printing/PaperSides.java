package cn.yaodian.ui.printing;

import cn.yaodian.service.print.PrintSides;

/** How the sides of the sheets are filled, as a clerk chooses it. */
public enum PaperSides {
    ONE(PrintSides.ONE),
    BOTH(PrintSides.BOTH),
    /** By a printer that cannot turn the sheets: fronts first, then the pile is put in again. */
    BY_HAND(PrintSides.FRONTS);

    private final PrintSides first;

    PaperSides(PrintSides first) {
        this.first = first;
    }

    /** What is printed first, and for all but {@link #BY_HAND} at once. */
    PrintSides first() {
        return first;
    }
}
