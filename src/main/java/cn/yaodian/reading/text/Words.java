package cn.yaodian.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words that documents use, from the resources: one word a line, {@code #} before a remark. Looking one up
 * costs as many steps as the longest word has characters, however long the text. Immutable.
 */
public final class Words {

    private final Set<String> words;
    private final int longest;
    /** What words begin and end with: at most places no word does, and one look tells so. */
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    public Words(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (String word : this.words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
        }
    }

    /** @param name of the file in the resources, without its ending */
    public static Words named(String name) {
        String path = "/cn/yaodian/reading/words/" + name + ".txt";
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its words " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(new HashSet<>(lines.lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Every word of the one before every word of the other: 牵头 and 单位 give 牵头单位. */
    public static Words pairs(Words firsts, Words seconds) {
        return new Words(firsts.words.stream()
                .flatMap(first -> seconds.words.stream().map(second -> first + second)).toList());
    }

    /** These words and the others. */
    public Words and(Words others) {
        return new Words(Stream.concat(words.stream(), others.words.stream()).distinct().toList());
    }

    public boolean contains(CharSequence word) {
        return word.length() <= longest && words.contains(word.toString());
    }

    /** Length of the longest word that stands at this place, 0 for none. */
    public int lengthAt(CharSequence text, int start) {
        if (start >= text.length() || !firsts.get(text.charAt(start))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (words.contains(text.subSequence(start, start + length).toString())) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the longest word that ends just before this place, 0 for none. */
    public int lengthBefore(CharSequence text, int end) {
        if (end <= 0 || !lasts.get(text.charAt(end - 1))) {
            return 0;
        }
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (words.contains(text.subSequence(end - length, end).toString())) {
                return length;
            }
        }
        return 0;
    }

    public boolean anyIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
