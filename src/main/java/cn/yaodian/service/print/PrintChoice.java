package cn.yaodian.service.print;

/**
 * What the clerk wants printed, and how.
 *
 * @param copies       from 1
 * @param lastFirst    for {@link PrintSides#BACKS}: whether the last sheet is fed first, as it is when the pile is put in
 *                     again as it came out, white side up
 */
public record PrintChoice(Printer printer, PrintSides sides, PageRange range, int copies, boolean lastFirst) {

    public static final int MOST_COPIES = 999;

    public PrintChoice {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    /** The same on other sides. */
    public PrintChoice on(PrintSides other) {
        return new PrintChoice(printer, other, range, copies, lastFirst);
    }
}
