package cn.yaodian.reading.golden;

import cn.yaodian.reading.docx.TestDocx;
import cn.yaodian.reading.workbook.TestWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table written down so that it can be read: a line a row, cells parted by |, &lt; for a cell merged with the one to its
 * left, ^ with the one above, ⏎ for a line end within a cell, == name for each sheet. The same table is made into every
 * kind of file that holds tables.
 */
final class RowsDocument {

    private static final String LEFT = "<";
    private static final String ABOVE = "^";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private RowsDocument() {}

    static RowsDocument of(Path description) throws IOException {
        RowsDocument document = new RowsDocument();
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(description)) {
            if (line.startsWith("== ")) {
                rows = new ArrayList<>();
                document.sheets.put(line.substring(3), rows);
            } else {
                rows.add(List.of(line.split("\\|", -1)).stream().map(cell -> cell.strip().replace("⏎", "\n")).toList());
            }
        }
        return document;
    }

    boolean hasOneSheet() {
        return sheets.size() == 1;
    }

    byte[] workbook(TestWorkbook workbook) {
        boolean first = true;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            (first ? workbook : workbook.nextSheet()).named(sheet.getKey());
            first = false;
            List<List<String>> rows = sheet.getValue();
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                workbook.row(row + 1, cells.stream().map(RowsDocument::own).toArray(String[]::new));
                for (int column = 0; column < cells.size(); column++) {
                    String words = own(cells.get(column));
                    if (words.matches("\\d+(\\.\\d+)?")) {
                        workbook.number(row + 1, column, Double.parseDouble(words));
                    }
                    int down = down(rows, row, column);
                    int across = across(rows, row, column);
                    if (!words.isEmpty() && down + across > 2) {
                        workbook.merge(row + 1, row + down, column, column + across - 1);
                    }
                }
            }
        }
        return workbook.bytes();
    }

    byte[] html() {
        StringBuilder page = new StringBuilder("<html><body><table>\n");
        List<List<String>> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            page.append("<tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.equals(LEFT) && !cell.equals(ABOVE)) {
                    page.append("<td rowspan=\"").append(down(rows, row, column)).append("\" colspan=\"")
                            .append(across(rows, row, column)).append("\">").append(cell.replace("\n", "<br>"))
                            .append("</td>");
                }
            }
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() {
        StringBuilder body = new StringBuilder("<w:tbl>");
        List<List<String>> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            body.append("<w:tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.equals(LEFT)) {
                    String merged = cell.equals(ABOVE) ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
                    body.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(across(rows, row, column)).append("\"/>")
                            .append(merged).append("</w:tcPr>");
                    own(cell).lines().map(TestDocx::p).forEach(body::append);
                    body.append(own(cell).isEmpty() ? TestDocx.p("") : "").append("</w:tc>");
                }
            }
            body.append("</w:tr>");
        }
        return new TestDocx(body.append("</w:tbl>").toString()).bytes();
    }

    /** What is pasted from a sheet: cells parted by tabs, those of several lines in quotation marks. */
    byte[] pasted() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows()) {
            text.append(String.join("\t", row.stream().map(RowsDocument::own)
                    .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell).toList())).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Markdown has no merged cells; what stands across the table above its head is a paragraph there. */
    byte[] markdown() {
        StringBuilder text = new StringBuilder();
        boolean table = false;
        for (List<String> row : rows()) {
            List<String> own = row.stream().map(RowsDocument::own).map(cell -> cell.replace("\n", "<br>")).toList();
            long filled = own.stream().filter(cell -> !cell.isEmpty()).count();
            if (!table && filled < 3) {
                text.append(String.join("　", own).strip()).append("\n\n");
                continue;
            }
            text.append("| ").append(String.join(" | ", own)).append(" |\n");
            text.append(table ? "" : "|" + " --- |".repeat(own.size()) + "\n");
            table = true;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<List<String>> rows() {
        return sheets.values().iterator().next();
    }

    private static String own(String cell) {
        return cell.equals(LEFT) || cell.equals(ABOVE) ? "" : cell;
    }

    private static int down(List<List<String>> rows, int row, int column) {
        int down = 1;
        while (row + down < rows.size() && column < rows.get(row + down).size()
                && rows.get(row + down).get(column).equals(ABOVE)) {
            down++;
        }
        return down;
    }

    private static int across(List<List<String>> rows, int row, int column) {
        int across = 1;
        while (column + across < rows.get(row).size() && rows.get(row).get(column + across).equals(LEFT)) {
            across++;
        }
        return across;
    }
}
