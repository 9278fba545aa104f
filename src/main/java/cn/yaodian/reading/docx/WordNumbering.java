package cn.yaodian.reading.docx;

import cn.yaodian.reading.word.ListLevel;
import cn.yaodian.reading.word.ListNumbers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A document's automatic numbers with the levels that styles are linked to. Counts, so for one walk only. */
final class WordNumbering {

    private final ListNumbers lists = new ListNumbers();
    private final Map<Integer, Map<String, Integer>> levelsOfStyles = new HashMap<>();

    void add(int id, int definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts,
            Map<String, Integer> ofStyles) {
        lists.add(id, definition, levels, starts);
        levelsOfStyles.put(id, ofStyles);
    }

    /** The level that a list gives to paragraphs of a style. */
    Optional<Integer> levelOfStyle(int id, String style) {
        return Optional.ofNullable(levelsOfStyles.getOrDefault(id, Map.of()).get(style));
    }

    Optional<Boolean> indented(int id, int level) {
        return lists.level(id, level).flatMap(ListLevel::indented);
    }

    /** The label of the list's next paragraph. */
    String label(int id, int level) {
        return lists.label(id, level);
    }
}
