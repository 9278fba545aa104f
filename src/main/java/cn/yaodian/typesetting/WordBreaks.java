package cn.yaodian.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts a title into words, so that it is not broken within one. A small dictionary of what offices write in titles does
 * for that; a stretch it does not know is taken for a name and kept whole.
 */
final class WordBreaks {

    private static final Set<String> WORDS = read();
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(1);
    private static final Pattern FIGURE = Pattern
            .compile("[0-9]+(?:[.—～~-][0-9]+)*(?:年度|年|月|日|号|个|项|%|％)?|[A-Za-z][A-Za-z0-9.&-]*");
    /** A word of one character that leans on what stands before it. */
    private static final String ENCLITICS = "的等";

    private WordBreaks() {}

    private static Set<String> read() {
        try (InputStream in = WordBreaks.class.getResourceAsStream("words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Pattern.compile("\\s+")
                    .splitAsStream(line)).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the words in order; joined they are the text */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        Matcher figure = FIGURE.matcher(text);
        int i = 0;
        while (i < text.length()) {
            int known = figure.region(i, text.length()).lookingAt() ? figure.end() - i : known(text, i);
            boolean enclitic = ENCLITICS.indexOf(text.charAt(i)) >= 0;
            if (known == 0 && !enclitic) {
                int next = text.offsetByCodePoints(i, 1);
                name.append(text, i, next);
                i = next;
                continue;
            }
            flush(name, words);
            if (enclitic && known == 0 && !words.isEmpty()) {
                words.add(words.removeLast() + text.charAt(i));
                i++;
            } else {
                int length = Math.max(1, known);
                words.add(text.substring(i, i + length));
                i += length;
            }
        }
        flush(name, words);
        return words;
    }

    private static void flush(StringBuilder name, List<String> words) {
        if (!name.isEmpty()) {
            words.add(name.toString());
            name.setLength(0);
        }
    }

    private static int known(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            if (WORDS.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
