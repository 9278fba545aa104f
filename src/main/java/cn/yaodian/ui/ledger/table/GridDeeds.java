package cn.yaodian.ui.ledger.table;

/** What the clerk does to the columns at their headings. */
interface GridDeeds {

    /** The other way where it is sorted by it already; a third time in the table's own order again. */
    void sort(String key);

    void sort(String key, boolean descending);

    /** @param width in px as it is on the screen */
    void resize(String key, double width);

    /** @param factor of the width that it has */
    void widen(String key, double factor);

    /** @param by −1 for the place before, 1 for the one behind */
    void move(String key, int by);

    /** Drops it between the columns that stand there. */
    void moveTo(String key, double sceneX);

    /** Lets the columns up to this one stay while the others are scrolled, or no longer. */
    void freeze(String key);

    void hide(String key);
}
