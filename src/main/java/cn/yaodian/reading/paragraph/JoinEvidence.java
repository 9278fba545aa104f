package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.line.Line;
import java.util.Optional;

/** Decides whether a line goes on the paragraph before it. Every answer rests on something that can be seen. */
final class JoinEvidence {

    private static final double SHORTEST_OPENING = 12;

    private final DocumentShape shape;

    JoinEvidence(DocumentShape shape) {
        this.shape = shape;
    }

    /**
     * @param paragraph what stands before
     * @param labelled  whether the passage before it bears a number
     */
    Optional<JoinReason> of(GrowingParagraph paragraph, boolean labelled, Line next) {
        Line last = paragraph.last();
        if (next.form().headingLevel() > 0 || last.form().headingLevel() > 0 || LineLooks.isLabelled(next.text())) {
            return Optional.empty();
        }
        if (paragraph.nesting().isClosedBy(next.text())) {
            return Optional.of(JoinReason.OPEN_BRACKET);
        }
        if (LineLooks.startsItsOwnLine(next.text()) || LineLooks.endsInColon(last.text())) {
            return Optional.empty();
        }
        if (LineLooks.endsInComma(last.text())) {
            return Optional.of(JoinReason.COMMA);
        }
        if (next.form().indented() && shape.indents() && !next.gapBefore()) {
            return Optional.empty();
        }
        return LineLooks.endsSentence(last.text())
                ? afterSentence(last, next)
                : withinSentence(paragraph, labelled, next);
    }

    /** A sentence may end just where the line does; only a drawn-in first line then shows where paragraphs begin. */
    private Optional<JoinReason> afterSentence(Line last, Line next) {
        return shape.isFull(last) && shape.indents() && !next.gapBefore() && !next.form().indented()
                ? Optional.of(JoinReason.FULL_LINE)
                : Optional.empty();
    }

    private Optional<JoinReason> withinSentence(GrowingParagraph paragraph, boolean labelled, Line next) {
        Line last = paragraph.last();
        if (last.form().centred() || next.form().centred()) {
            return Optional.empty();
        }
        boolean running = paragraph.isRunning()
                || labelled && LineLooks.opensSentence(paragraph.first().text()) && last.width() >= SHORTEST_OPENING;
        if (shape.wraps()) {
            return shape.isFull(last)
                    && (running || !next.gapBefore() && (shape.indents() || !LineLooks.isTitleLike(next.text())))
                            ? Optional.of(JoinReason.FULL_LINE)
                            : Optional.empty();
        }
        return running && !LineLooks.isTitleLike(next.text()) ? Optional.of(JoinReason.MID_SENTENCE) : Optional.empty();
    }
}
