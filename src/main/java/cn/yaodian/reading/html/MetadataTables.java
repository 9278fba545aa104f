package cn.yaodian.reading.html;

import cn.yaodian.reading.header.DocumentNumbers;
import cn.yaodian.reading.header.Titles;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tables 索引号, 发布机构, 文号… that sites put above a document. */
final class MetadataTables {

    private static final Set<String> NUMBERS = Set.of("文号", "发文字号", "文件编号", "文件号");

    private MetadataTables() {}

    /** Tables of which two rows, or most, are such. */
    static Set<Element> among(List<PageBlock> blocks) {
        Map<Element, int[]> counts = new HashMap<>();
        for (PageBlock block : blocks) {
            if (block.isRow()) {
                int[] count = counts.computeIfAbsent(table(block), _ -> new int[2]);
                count[0]++;
                count[1] += BlockWorth.isMetadataRow(block) ? 1 : 0;
            }
        }
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        counts.forEach((table, count) -> {
            if (count[1] * 2 >= count[0] && count[1] > 1) {
                found.add(table);
            }
        });
        return found;
    }

    private static Element table(PageBlock row) {
        Element table = row.owner().closest("table");
        return table == null ? row.owner() : table;
    }

    /** The document's number as such a row or line gives it. */
    static Optional<String> number(PageBlock block) {
        if (!block.isRow()) {
            String line = block.words();
            int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
            return colon > 0 && NUMBERS.contains(Titles.withoutBlanks(line.substring(0, colon)))
                    ? asNumber(line.substring(colon + 1))
                    : Optional.empty();
        }
        for (int i = 0; i + 1 < block.cells().size(); i++) {
            String cell = Titles.withoutBlanks(block.cells().get(i).words());
            if (NUMBERS.contains(BlockWorth.withoutColon(cell))) {
                return asNumber(block.cells().get(i + 1).words());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> asNumber(String words) {
        return Optional.of(words.strip()).filter(number -> DocumentNumbers.onLine(number).isPresent());
    }
}
