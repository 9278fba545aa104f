package cn.yaodian.service.confirming;

/** What a piece of a source is to the clerk. */
public enum PieceKind {
    /** Title, number, addressees, signature: what stands around the text. */
    FRAME,
    /** A paragraph that names what stands below it. */
    HEADING,
    /** A paragraph that begins a task. */
    TASK,
    /** Any other paragraph of the text. */
    TEXT,
    /** Words within a paragraph that name units. */
    UNITS,
    /** Words within a paragraph that set a target. */
    INDICATOR,
    /** It is not kept. */
    LEFT_OUT;

    /** Whether it stands within a paragraph. */
    public boolean isInner() {
        return this == UNITS || this == INDICATOR;
    }
}
