package cn.yaodian.reading.paragraph;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** Decides whether a line goes on the paragraph before it. Every answer rests on something that can be seen. */
final class JoinEvidence {

    private static final double SHORTEST_OPENING = 12;
    /** A line so short, in characters, is what was left of the one above and nothing by itself. */
    private static final int LONGEST_REMNANT = 2;
    private static final double WIDEST_REMNANT = 6;
    private static final double SHORTEST_CUT = 16;
    private static final double SHORTEST_CUT_HEADING = 20;

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
        if (next.form().headingLevel() > 0 || last.form().headingLevel() > 0 || isNumbered(paragraph, next)
                || LineLooks.isContentsEntry(last.text())) {
            return Optional.empty();
        }
        if (paragraph.nesting().isClosedBy(next.text()) || paragraph.isWithinBracket() && isCut(last, next)) {
            return Optional.of(JoinReason.OPEN_BRACKET);
        }
        if (LineLooks.startsItsOwnLine(next.text())
                || LineLooks.endsInColon(last.text()) && !(isText(paragraph) && isCut(last, next))) {
            return Optional.empty();
        }
        if (LineLooks.endsInComma(last.text())) {
            return Optional.of(JoinReason.COMMA);
        }
        if (next.form().indented() && shape.indents()) {
            return Optional.empty();
        }
        return LineLooks.endsSentence(last.text())
                ? afterSentence(last, next)
                : withinSentence(paragraph, labelled, next);
    }

    /** A number that lost its punctuation begins no line within a sentence or a bracket. */
    private static boolean isNumbered(GrowingParagraph paragraph, Line next) {
        return LabelReader.read(next.text()).filter(label -> !label.damaged() || !paragraph.isWithinBracket()
                && (LineLooks.endsSentence(paragraph.last().text()) || !paragraph.isRunning())).isPresent();
    }

    /** Running text, or the drawn-in beginning of it. */
    private boolean isText(GrowingParagraph paragraph) {
        return paragraph.isRunning() || shape.indents() && paragraph.first().form().indented();
    }

    /** The margin ended the line, and nothing says that the next one begins a paragraph. */
    private boolean isCut(Line last, Line next) {
        return shape.isFull(last) && !shape.isParted(next) && !(shape.indents() && next.form().indented());
    }

    /**
     * A sentence may end just where the line does. Drawn-in first lines show where paragraphs begin; without them a full
     * line goes on, for more sentences than paragraphs end at the margin. What looks like a title goes on only if the
     * margin cut it too.
     */
    private Optional<JoinReason> afterSentence(Line last, Line next) {
        return isCut(last, next) && (!LineLooks.isTitleLike(next.text()) || shape.isFullWithoutMark(next))
                ? Optional.of(JoinReason.FULL_LINE)
                : Optional.empty();
    }

    private Optional<JoinReason> withinSentence(GrowingParagraph paragraph, boolean labelled, Line next) {
        Line first = paragraph.first();
        Line last = paragraph.last();
        if (last.form().centred() || next.form().centred()) {
            return Optional.empty();
        }
        boolean running = paragraph.isRunning()
                || labelled && LineLooks.opensSentence(first.text()) && last.width() >= SHORTEST_OPENING;
        boolean remnant = next.text().length() <= LONGEST_REMNANT;
        if (isRemnant(last, next)) {
            return Optional.of(JoinReason.REMNANT);
        }
        if (isHeadingCut(first, last, next)) {
            return Optional.of(JoinReason.FULL_LINE);
        }
        if (goesOnFlush(paragraph, next)) {
            return Optional.of(JoinReason.NOT_DRAWN_IN);
        }
        if (shape.isFull(last)
                && (running && !standsApart(next) || remnant || !shape.isParted(next) && isWrappedTitle(first, next))) {
            return Optional.of(JoinReason.FULL_LINE);
        }
        boolean pageMayEnd = !shape.wraps() || next.gapBefore();
        return running && pageMayEnd && !LineLooks.isTitleLike(next.text()) && !endsInHeading(last, next)
                ? Optional.of(JoinReason.MID_SENTENCE)
                : Optional.empty();
    }

    /** A long numbered heading goes on in a shorter line where blank lines stand between all others. */
    private boolean isHeadingCut(Line first, Line last, Line next) {
        return shape.gapsPart() && !next.gapBefore() && LineLooks.isLabelled(first.text())
                && last.width() >= SHORTEST_CUT_HEADING && next.width() < last.width()
                && LineLooks.isTitleLike(next.text());
    }

    /** Two or three words that end a sentence are the end of the line above: 工作室。 */
    private static boolean isRemnant(Line last, Line next) {
        return next.width() <= WIDEST_REMNANT && last.width() >= SHORTEST_CUT && LineLooks.endsSentence(next.text())
                && Glyphs.isHan(next.text().charAt(0));
    }

    /** Where paragraphs are drawn in, a line that is not and ends a sentence goes on one that is and breaks off. */
    private boolean goesOnFlush(GrowingParagraph paragraph, Line next) {
        return shape.indents() && paragraph.first().form().indented() && !next.form().indented()
                && paragraph.holdsComma() && !Glyphs.isOpening(next.text().charAt(0))
                && LineLooks.endsSentence(next.text());
    }

    /** Behind a blank line, and nothing that a page's end cut off: a signature, a title. */
    private boolean standsApart(Line next) {
        return shape.isParted(next) && LineLooks.isTitleLike(next.text()) && !shape.isFull(next);
    }

    /** Text that runs on in one line may end in a numbered heading, whose own text stands below. */
    private boolean endsInHeading(Line last, Line next) {
        if (shape.wraps() || !LineLooks.endsSentence(next.text())) {
            return false;
        }
        List<InnerNumber> numbers = InnerNumber.in(last.text());
        if (numbers.isEmpty() || numbers.getLast().before() == InnerNumber.Before.LIST) {
            return false;
        }
        TracedText end = last.text().subSequence(numbers.getLast().at(), last.text().length());
        return LabelReader.read(end).filter(label -> LineLooks.isTitleLike(label.rest())).isPresent();
    }

    /** What is no running text yet goes on below a full line unless it may be one of several lines of a title. */
    private boolean isWrappedTitle(Line first, Line next) {
        if (LineLooks.isLabelled(first.text())) {
            return true;
        }
        boolean title = LineLooks.isTitleLike(first.text()) && !LineLooks.opensSentence(first.text());
        if ((LineLooks.endsAsTitle(first.text()) || title && LineLooks.opensSentence(next.text()))
                && !LineLooks.isTitleLike(next.text())) {
            return false;
        }
        return shape.indents()
                ? first.form().indented()
                : shape.isFull(next) && !LineLooks.isTitleLike(first.text()) || !LineLooks.isTitleLike(next.text());
    }
}
