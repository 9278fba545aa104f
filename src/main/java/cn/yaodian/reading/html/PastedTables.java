package cn.yaodian.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes lines of a piece of a page, as word processors and workbooks put it on the clipboard: a paragraph a line, a row of
 * a table a line with its cells parted by tabs. A cell that runs over several is joined to them by the marks that a
 * manuscript's text has for it: {@code <} for the cell on the left, {@code ^} for the one above; a line break within a cell
 * is ↵.
 */
public final class PastedTables {

    private static final String LEFT = "<";
    private static final String ABOVE = "^";
    private static final String BREAK = "\u21b5";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PastedTables() {}

    /** Empty where there is no table: the plain words say as much then. */
    public static Optional<String> lines(String html) {
        Document page = Jsoup.parse(html);
        page.select("style, script, head").remove();
        if (page.select("table tr").isEmpty()) {
            return Optional.empty();
        }
        PastedTables pasted = new PastedTables();
        pasted.walk(page.body());
        pasted.endLine();
        return Optional.of(String.join("\n", pasted.lines));
    }

    private void walk(Node node) {
        for (Node child : node.childNodes()) {
            switch (child) {
                case TextNode text -> line.append(text.text());
                case Element table when table.normalName().equals("table") -> {
                    endLine();
                    rows(table);
                }
                case Element element when element.normalName().equals("br") -> endLine();
                case Element element -> {
                    if (element.isBlock()) {
                        endLine();
                    }
                    walk(element);
                    if (element.isBlock()) {
                        endLine();
                    }
                }
                default -> {
                    // Comments say nothing.
                }
            }
        }
    }

    private void endLine() {
        String words = words(line.toString());
        line.setLength(0);
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }

    private static String words(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    private void rows(Element table) {
        // Columns that a cell from above still covers, with how many rows it has left.
        Map<Integer, Integer> covered = new HashMap<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cover(cells, covered);
                    add(cell, cells, covered);
                }
            }
            cover(cells, covered);
            if (!cells.isEmpty()) {
                lines.add(String.join("\t", cells));
            }
        }
    }

    private static void cover(List<String> cells, Map<Integer, Integer> covered) {
        while (covered.getOrDefault(cells.size(), 0) > 0) {
            covered.merge(cells.size(), -1, Integer::sum);
            cells.add(ABOVE);
        }
    }

    private static void add(Element cell, List<String> cells, Map<Integer, Integer> covered) {
        int across = span(cell, "colspan");
        int down = span(cell, "rowspan");
        for (int i = 0; i < across; i++) {
            if (down > 1) {
                covered.put(cells.size(), down - 1);
            }
            cells.add(i == 0 ? cellWords(cell) : LEFT);
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }

    private static String cellWords(Element cell) {
        PastedTables inner = new PastedTables();
        inner.walk(cell);
        inner.endLine();
        return String.join(BREAK, inner.lines).replace("\t", " ");
    }
}
