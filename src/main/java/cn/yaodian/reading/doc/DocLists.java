package cn.yaodian.reading.doc;

import cn.yaodian.reading.word.ListLevel;
import cn.yaodian.reading.word.ListNumbers;
import cn.yaodian.reading.word.NumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;

/** A document's automatic numbers (MS-DOC, 2.9.131 and following). Counts, so for one walk only. */
final class DocLists {

    private static final int NOTHING_FOLLOWS = 2;

    private final Optional<ListTables> tables;
    private final ListNumbers numbers = new ListNumbers();
    private final Set<Integer> known = new HashSet<>();

    /** @param tables absent where a document has no lists */
    DocLists(Optional<ListTables> tables) {
        this.tables = tables;
    }

    /**
     * The label of the list's next paragraph.
     *
     * @param list by its place among the overrides, from 1; 0 for no list
     */
    String label(int list, int level) {
        if (list < 1 || tables.isEmpty()) {
            return "";
        }
        if (known.add(list)) {
            add(tables.get(), list);
        }
        return numbers.label(list, level);
    }

    private void add(ListTables lists, int list) {
        try {
            LFO override = lists.getLfo(list);
            ListData definition = lists.getListData(override.getLsid());
            if (definition == null) {
                return;
            }
            Map<Integer, ListLevel> levels = new HashMap<>();
            for (int i = 0; i < Math.min(definition.getLevels().length, ListNumbers.LEVELS); i++) {
                levels.put(i, level(definition.getLevels()[i], i));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            for (ListFormatOverrideLevel changed : lists.getLfoData(list).getRgLfoLvl()) {
                if (changed.isFormatting() && changed.getLevel() != null) {
                    levels.put(changed.getLevelNum(), level(changed.getLevel(), changed.getLevelNum()));
                    if (changed.isStartAt()) {
                        starts.put(changed.getLevelNum(), changed.getLevel().getStartAt());
                    }
                } else if (changed.isStartAt()) {
                    starts.put(changed.getLevelNum(), changed.getIStartAt());
                }
            }
            numbers.add(list, override.getLsid(), levels, starts);
        } catch (NoSuchElementException unknownList) {
            // A paragraph of a list that is not defined bears no number; Word shows none either.
            numbers.add(list, 0, Map.of(), Map.of());
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int index) {
        StringBuilder pattern = new StringBuilder();
        for (char c : level.getNumberText().toCharArray()) {
            if (c < ListNumbers.LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        int restart = level.getRestart();
        return new ListLevel(level.getStartAt(), NumberFormat.ofCode(level.getNumberFormat() & 0xff),
                pattern.toString(), level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
                level.isLegalNumbering(), restart < 0 ? index : Math.min(restart, index), Optional.empty());
    }
}
