package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.Sheet;
import cn.yaodian.reading.workbook.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form says hidden of itself, on whatever sheet that stands by now. */
final class HiddenWords {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private HiddenWords() {}

    static HiddenWords of(Workbook workbook) {
        HiddenWords words = new HiddenWords();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.rows().stream().anyMatch(row -> row.cell(0).words().equals(FormMarks.PROPERTY))) {
                sheet.rows().forEach(words::take);
            }
        }
        return words;
    }

    private void take(CellRow row) {
        List<String> line = new ArrayList<>();
        row.cells().tailMap(1).values().forEach(cell -> line.add(cell.words().strip()));
        lines.putIfAbsent(row.cell(0).words().strip(), line);
    }

    /** None where the sheet is gone. */
    List<String> line(String key) {
        return lines.getOrDefault(key, List.of());
    }

    Optional<String> first(String key) {
        return line(key).stream().findFirst();
    }
}
