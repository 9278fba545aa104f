package cn.yaodian.document.form;

import java.util.List;

/** What may be entered in a column. */
public sealed interface FormEntry {

    /** Shown as a hint where the cell is chosen; a title of nothing shows none. */
    Hint hint();

    /**
     * @param title at most 32 characters
     * @param text  at most 255 characters
     */
    record Hint(String title, String text) {

        public static final Hint NONE = new Hint("", "");

        public Hint {
            if (title.length() > 32 || text.length() > 255) {
                throw new IllegalArgumentException("programs show no longer hint: " + title);
            }
        }
    }

    /** Anything, as words: also digits stay as they are written. */
    record Words(Hint hint) implements FormEntry {}

    /**
     * One of a list.
     *
     * @param choices  at least one
     * @param strictly whether other words are refused; else the program asks whether they are meant
     * @param refusal  what it then says
     */
    record Choice(List<String> choices, boolean strictly, Hint hint, Hint refusal) implements FormEntry {

        public Choice {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("a choice of nothing");
            }
        }
    }

    /**
     * A number.
     *
     * @param largest  of either sign
     * @param refusal what the program says to anything else
     */
    record Number(long largest, Hint hint, Hint refusal) implements FormEntry {}
}
