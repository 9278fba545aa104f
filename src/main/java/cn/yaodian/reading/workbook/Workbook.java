package cn.yaodian.reading.workbook;

import cn.yaodian.reading.text.SourceTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook holds.
 *
 * @param sheets in the order of their tabs
 * @param traits what the clerk is to know of the file as such
 * @param properties that somebody gave the file, those that are text
 */
public record Workbook(List<Sheet> sheets, Set<SourceTrait> traits, Map<String, String> properties) {

    public Workbook {
        sheets = List.copyOf(sheets);
        traits = Set.copyOf(traits);
        properties = Map.copyOf(properties);
    }
}
