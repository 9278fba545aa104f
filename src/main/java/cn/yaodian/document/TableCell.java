package cn.yaodian.document;

/**
 * @param text    lines are parted by line feeds
 * @param across  columns it takes, at least 1
 * @param down    rows it takes, at least 1
 * @param centred whether its lines stand in its middle; all others begin at its left edge
 */
public record TableCell(String text, int across, int down, boolean centred) {

    public TableCell {
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("a cell of " + across + " by " + down);
        }
    }

    public static TableCell of(String text) {
        return new TableCell(text, 1, 1, false);
    }

    /** As heads of columns and figures stand. */
    public static TableCell middle(String text) {
        return new TableCell(text, 1, 1, true);
    }
}
