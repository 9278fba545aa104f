package cn.yaodian.domain.reading;

/** What a clerk can say that a stretch of a source is. */
public enum DecisionKind {
    /** A paragraph that names what stands below it. */
    HEADING,
    /** A paragraph that begins a task. */
    TASK,
    /** A paragraph that is part of the text of what stands before it, whatever number it bears. */
    TEXT,
    /** It goes on the paragraph before it. */
    JOINED,
    /** It is not kept. */
    LEFT_OUT,
    /** Words that name units of the task they stand in. */
    UNITS,
    /** Words that name no units of the task. */
    NOT_UNITS,
    /** Words that set a target. */
    INDICATOR,
    /** Words that set none. */
    NOT_INDICATOR;

    /** Whether it is said of paragraphs; else of words within one. */
    public boolean isOfParagraph() {
        return compareTo(LEFT_OUT) <= 0;
    }
}
