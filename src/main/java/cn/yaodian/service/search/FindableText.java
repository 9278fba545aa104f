package cn.yaodian.service.search;

import java.util.List;
import java.util.function.Function;

/**
 * Something that can be found.
 *
 * @param name  by which it is found first
 * @param text  under it
 * @param found makes the hit of the words where they stand
 */
record FindableText(String name, String text, Function<Snippet, SearchHit> found) {

    boolean isNamedBy(List<String> words) {
        return holdsAll(name, words);
    }

    boolean mentions(List<String> words) {
        return holdsAll(name + text, words);
    }

    SearchHit namedHit(List<String> words) {
        return hit(name, words);
    }

    SearchHit textHit(List<String> words) {
        return hit(text, words);
    }

    private SearchHit hit(String from, List<String> words) {
        String shown = words.stream().filter(word -> Snippet.indexOf(from, word) >= 0).findFirst()
                .orElse(words.getFirst());
        return found.apply(Snippet.of(from.isEmpty() ? name : from, shown));
    }

    private static boolean holdsAll(String text, List<String> words) {
        return words.stream().allMatch(word -> Snippet.indexOf(text, word) >= 0);
    }
}
