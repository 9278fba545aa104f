package cn.yaodian.storage.number;

import cn.yaodian.domain.number.NumberEntry;
import java.util.List;

/**
 * All that one word has counted.
 *
 * @param entries by year and number
 * @param starts  where its counts begin, the earliest year first
 */
public record CountedWord(List<NumberEntry> entries, List<NumberStart> starts) {

    public CountedWord {
        entries = List.copyOf(entries);
        starts = List.copyOf(starts);
    }
}
