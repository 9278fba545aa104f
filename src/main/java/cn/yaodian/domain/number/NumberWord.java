package cn.yaodian.domain.number;

/**
 * What numbers are counted by.
 *
 * @param word a body's word (青产改组) or a bulletin's name (产改简报)
 */
public record NumberWord(String word, NumberKind kind) {

    public NumberWord {
        word = word.strip();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("numbers without a word");
        }
    }
}
