package cn.yaodian.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts a title into words, so that it is not broken within one. A small dictionary of what offices write in titles does
 * for that; of all ways to part a title, the one with the fewest words and the fewest characters outside of words is taken.
 * A stretch that the dictionary does not know is taken for a name and kept whole.
 */
final class WordBreaks {

    private static final Set<String> WORDS = read();
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(1);
    private static final Pattern FIGURE = Pattern
            .compile("[0-9]+(?:[.—～~-][0-9]+)*(?:年度|年|月|日|号|个|项|%|％)?|[A-Za-z][A-Za-z0-9.&-]*");
    /** A word of one character that leans on what stands before it. */
    private static final String ENCLITICS = "的等";
    /** What a character costs that belongs to no word, where a word costs one. */
    private static final int UNKNOWN = 3;

    /** @param known whether it is a word, not a character outside of words; @param cost of all to the end, this included */
    private record Step(int length, boolean known, int cost) {}

    private final String text;
    private final Collection<String> names;
    private final Matcher figure;

    private WordBreaks(String text, Collection<String> names) {
        this.text = text;
        this.names = names;
        this.figure = FIGURE.matcher(text);
    }

    private static Set<String> read() {
        try (InputStream in = WordBreaks.class.getResourceAsStream("words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Pattern.compile("\\s+")
                    .splitAsStream(line)).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param names that are words too, of units above all
     * @return the words in order; joined they are the text
     */
    static List<String> words(String text, Collection<String> names) {
        return new WordBreaks(text, names).joined();
    }

    private List<String> joined() {
        Step[] steps = steps();
        List<String> words = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            Step step = steps[i];
            String word = text.substring(i, i + step.length());
            i += step.length();
            if (step.known()) {
                flush(name, words);
                words.add(word);
            } else if (ENCLITICS.contains(word) && !(name.isEmpty() && words.isEmpty())) {
                flush(name, words);
                words.add(words.removeLast() + word);
            } else {
                name.append(word);
            }
        }
        flush(name, words);
        return words;
    }

    /** The cheapest way from each place to the end; of two the one whose next word is longer. */
    private Step[] steps() {
        Step[] steps = new Step[text.length() + 1];
        steps[text.length()] = new Step(0, true, 0);
        for (int i = text.length() - 1; i >= 0; i--) {
            int one = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? 2 : 1;
            Step best = new Step(one, false, UNKNOWN + steps[i + one].cost());
            for (int length : lengths(i)) {
                int cost = 1 + steps[i + length].cost();
                if (cost < best.cost() || cost == best.cost() && length > best.length()) {
                    best = new Step(length, true, cost);
                }
            }
            steps[i] = best;
        }
        return steps;
    }

    /** Of the words that begin at a place; of a figure alone all of it, and of names that are kept whole the longest. */
    private List<Integer> lengths(int from) {
        int name = names.stream().filter(one -> text.startsWith(one, from)).mapToInt(String::length).max().orElse(0);
        if (name > 0) {
            return List.of(name);
        }
        List<Integer> lengths = new ArrayList<>();
        if (figure.region(from, text.length()).lookingAt()) {
            lengths.add(figure.end() - from);
        }
        for (int length = 1; length <= Math.min(LONGEST, text.length() - from); length++) {
            if (WORDS.contains(text.substring(from, from + length))) {
                lengths.add(length);
            }
        }
        return lengths;
    }

    /** Whether the dictionary has it, or it is a figure; not a name that is merely kept whole. */
    static boolean isKnown(String word) {
        return WORDS.contains(word) || FIGURE.matcher(word).matches();
    }

    private static void flush(StringBuilder name, List<String> words) {
        if (!name.isEmpty()) {
            words.add(name.toString());
            name.setLength(0);
        }
    }
}
