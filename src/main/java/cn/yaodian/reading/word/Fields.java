package cn.yaodian.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Where the walk through a story stands in its fields: in an instruction, which is not printed, or in a result. A
 * document may lack a field's end; nothing is swallowed by that. Not for several threads.
 */
public final class Fields {

    private static final int DEEPEST = 64;

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean resultSeen;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    public void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        }
    }

    /** A piece of the instruction, such as HYPERLINK "…". */
    public void instruction(String words) {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.instruction.append(words);
        }
    }

    public void separate() {
        Field field = open.peek();
        if (field != null) {
            field.inResult = true;
        }
    }

    /** The field ends; gives the words that its instruction alone makes, as an equation's does. */
    public String end() {
        Field field = open.poll();
        return field == null || field.resultSeen ? "" : EquationField.words(field.instruction.toString());
    }

    /** Whether what stands here is part of an instruction and not printed. */
    public boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /** Told that a result is printed here. */
    public void printed() {
        open.forEach(field -> field.resultSeen |= field.inResult);
    }

    /** Whether a table of contents is being printed. */
    public boolean isContents() {
        return open.stream().anyMatch(field -> {
            String words = field.instruction.toString().strip().toUpperCase(Locale.ROOT);
            return field.inResult && (words.startsWith("TOC ") || words.equals("TOC"));
        });
    }

    /** At a paragraph's end no instruction goes on: where one does, its end is missing. */
    public void endOfParagraph() {
        open.removeIf(field -> !field.inResult);
    }
}
