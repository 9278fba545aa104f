package cn.yaodian.reading.paragraph;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Nesting;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** A paragraph that lines are still being added to. What is asked of it is kept up, so that adding stays cheap. */
final class GrowingParagraph {

    /** Running text that holds a comma only is told from a heading by being wider than this, in characters. */
    private static final double WIDER_THAN_A_HEADING = 40;
    private static final double WIDER_THAN_A_HEADING_OF_THREE = 30;

    private static final int LONGEST_BRACKET = 300;

    private final Line first;
    private final TracedText.Builder text = new TracedText.Builder();
    private final List<Join> joins = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private Line last;
    private int bracketsBegin;
    private double width;
    private int commas;
    private boolean sentenceEnd;

    GrowingParagraph(Line first) {
        this.first = first;
        this.last = first;
        take(first);
    }

    void add(Line next, JoinReason reason) {
        joins.add(new Join(next.number(), reason, text.length()));
        last = next;
        take(next);
    }

    private void take(Line line) {
        if (!nesting.isBracketOpen()) {
            bracketsBegin = text.length();
        }
        text.append(line.text());
        nesting.add(line.text());
        width += line.width();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            commas += c == '，' || c == ',' ? 1 : 0;
            sentenceEnd |= Glyphs.isSentenceEnd(c);
        }
    }

    Line first() {
        return first;
    }

    Line last() {
        return last;
    }

    Nesting nesting() {
        return nesting;
    }

    /** Whether a bracket is open that was opened not long ago. */
    boolean isWithinBracket() {
        return nesting.isBracketOpen() && text.length() - bracketsBegin <= LONGEST_BRACKET;
    }

    /** Running text: it holds a sentence's end, or is long and holds a comma. */
    boolean isRunning() {
        return sentenceEnd || commas > 0 && width > WIDER_THAN_A_HEADING
                || commas > 1 && width > WIDER_THAN_A_HEADING_OF_THREE;
    }

    boolean holdsComma() {
        return commas > 0;
    }

    Paragraph finish() {
        return new Paragraph(first.number(), text.build(), first.form(), joins);
    }
}
