package cn.yaodian.reading.workbook;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.text.Words;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a workbook into lines: each sheet that is shown is a table, and where there are several, a section. */
public final class WorkbookReader {

    private static final LineForm HEADING = new LineForm(1, true, false, false);
    private static final Words GUIDES = Words.named("guide-sheets");
    /** Rows of fewer cells stand above a table: its title, its date. */
    private static final int CELLS_OF_A_HEAD = 3;

    private final SourceBuilder source = new SourceBuilder();
    /** Lines above tables, without blanks, as they have been met. */
    private final Set<String> titles = new HashSet<>();

    private WorkbookReader() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException as {@link Workbooks#open}
     */
    public static SourceText read(Path file, byte[] bytes) {
        Workbook workbook = Workbooks.open(file, bytes);
        WorkbookReader reader = new WorkbookReader();
        workbook.traits().forEach(reader.source::trait);
        List<Sheet> sheets = workbook.sheets().stream().filter(sheet -> !sheet.isBlank()).toList();
        boolean several = sheets.stream().filter(sheet -> whyLeftOut(sheet).isEmpty())
                .filter(sheet -> endOfTitle(new SheetTable(sheet).rows()) < sheet.rows().size()).count() > 1;
        sheets.forEach(sheet -> reader.sheet(sheet, several));
        return reader.source.finish();
    }

    private static Optional<LeftOut> whyLeftOut(Sheet sheet) {
        if (sheet.hidden()) {
            return Optional.of(LeftOut.HIDDEN);
        }
        return GUIDES.anyIn(sheet.name()) ? Optional.of(LeftOut.FORM_GUIDE) : Optional.empty();
    }

    /** How many rows stand above the first that could be a table's head; all of them where there is no table. */
    private static int endOfTitle(List<List<MarkedCell>> rows) {
        int end = 0;
        while (end < rows.size() && rows.get(end).stream().filter(cell -> !cell.words().isBlank())
                .count() < CELLS_OF_A_HEAD) {
            end++;
        }
        return end;
    }

    private void sheet(Sheet sheet, boolean several) {
        Optional<LeftOut> reason = whyLeftOut(sheet);
        if (reason.isPresent()) {
            leaveOut(sheet, reason.get());
            return;
        }
        SheetTable table = new SheetTable(sheet);
        List<List<MarkedCell>> rows = table.rows();
        int title = endOfTitle(rows);
        if (several && title < rows.size()) {
            section(sheet.name(), rows.subList(0, title));
            rows.subList(title, rows.size()).forEach(source::markedCells);
        } else {
            rows.subList(0, title).forEach(row -> titles.add(bare(inOneLine(row))));
            rows.forEach(source::markedCells);
        }
        table.traits().forEach(source::trait);
        table.unseen().forEach(words -> line(words, Optional.of(LeftOut.HIDDEN)));
        // What follows is no part of this table, even if it is another one.
        line("", Optional.empty());
        sheet.boxes().forEach(words -> line(words, Optional.empty()));
        sheet.margins().forEach(words -> line(words, Optional.of(LeftOut.RUNNING_HEAD)));
    }

    /** The sheet's name heads its table; the title of the first table is that of all. */
    private void section(String name, List<List<MarkedCell>> above) {
        boolean first = titles.isEmpty();
        boolean headed = isUnnamed(name);
        if (!headed && !first) {
            source.paragraph(name, HEADING, Optional.empty());
        }
        for (List<MarkedCell> row : above) {
            MarkedText words = inOneLine(row);
            if (words.isBlank()) {
                source.paragraph(words, LineForm.PLAIN);
            } else if (!titles.add(bare(words))) {
                source.paragraph(words.all(), LineForm.PLAIN, Optional.of(LeftOut.REPEATED_TITLE));
            } else {
                source.paragraph(words, headed && !first ? HEADING : LineForm.PLAIN);
                headed = false;
            }
        }
        if (!isUnnamed(name) && first) {
            titles.add("");
            source.paragraph(name, HEADING, Optional.empty());
        }
    }

    private static MarkedText inOneLine(List<MarkedCell> row) {
        MarkedText line = new MarkedText();
        for (MarkedCell cell : row) {
            if (!cell.words().isEmpty()) {
                line.append(line.isEmpty() ? "" : "　").append(cell.words());
            }
        }
        return line;
    }

    private static String bare(MarkedText words) {
        return words.kept().replaceAll("\\s", "");
    }

    private void leaveOut(Sheet sheet, LeftOut reason) {
        if (reason == LeftOut.HIDDEN) {
            source.trait(SourceTrait.HIDDEN_SHEET);
        }
        for (CellRow row : sheet.rows()) {
            line(row.cells().values().stream().map(cell -> cell.words() + " " + cell.comment()).map(String::strip)
                    .collect(Collectors.joining("\t")).replace('\n', '\u2028'), Optional.of(reason));
        }
        sheet.boxes().forEach(words -> line(words, Optional.of(reason)));
        sheet.margins().forEach(words -> line(words, Optional.of(LeftOut.RUNNING_HEAD)));
    }

    private void line(String words, Optional<LeftOut> reason) {
        source.paragraph(words, LineForm.PLAIN, reason);
    }

    /** A name that a program gave: Sheet1, 工作表2. */
    private static boolean isUnnamed(String name) {
        String bare = name.strip();
        while (!bare.isEmpty() && "0123456789（）() ".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.isEmpty() || bare.equalsIgnoreCase("sheet") || bare.equals("工作表") || bare.equals("表");
    }
}
