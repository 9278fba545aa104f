package cn.yaodian.reading.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tables 索引号, 发布机构, 文号… that sites put above a document. */
final class MetadataTables {

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
}
