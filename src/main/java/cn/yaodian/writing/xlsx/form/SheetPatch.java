package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.RefusedForm.RefusedSheet;
import cn.yaodian.document.form.RefusedForm.RowNote;
import cn.yaodian.writing.xlsx.CellLines;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * Passes a sheet of an .xlsx on as it is, token by token, but for the column of notes and the ground of marked cells. A
 * million rows take no more memory than one.
 */
final class SheetPatch {

    /** In Western characters. */
    private static final int WIDTH = 48;
    private static final double LINE = 14.5;

    private final RefusedSheet sheet;
    private final Map<Integer, RowNote> notes;
    private final MarkStyles styles;
    private final XmlTokens in;
    private final Writer out;
    private boolean columnsDone;
    private int row;
    private int column;
    private int left;
    private Optional<RowNote> pending = Optional.empty();

    SheetPatch(RefusedSheet sheet, MarkStyles styles, Reader part, Writer out) throws IOException {
        this.sheet = sheet;
        this.notes = sheet.notes().stream().collect(Collectors.toMap(RowNote::row, Function.identity(),
                (one, _) -> one));
        this.styles = styles;
        this.in = new XmlTokens(part);
        this.out = out;
    }

    void run() throws IOException {
        for (Optional<XmlToken> next = in.next(); next.isPresent(); next = in.next()) {
            XmlToken token = next.get();
            if (token.isStart("cols")) {
                columns(token);
            } else if (token.isStart("sheetData") && !columnsDone) {
                write("<%1$scols>".formatted(token.prefix()) + width(token.prefix()) + "</%1$scols>"
                        .formatted(token.prefix()));
                write(token.raw());
                columnsDone = true;
            } else if (token.isStart("row")) {
                row(token);
            } else if (token.isEnd("row")) {
                note(token.prefix());
                write(token.raw());
            } else if (token.isStart("c")) {
                cell(token);
            } else {
                write(token.raw());
            }
        }
    }

    private void write(String raw) throws IOException {
        out.write(raw);
    }

    private String width(String prefix) {
        return "<%scol min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(prefix, sheet.column(),
                sheet.column(), WIDTH);
    }

    /** Widths stand in their order, and no two for one column. */
    private void columns(XmlToken start) throws IOException {
        columnsDone = true;
        write(start.opened().raw());
        boolean placed = false;
        for (Optional<XmlToken> next = start.isEmptyElement() ? Optional.empty() : in.next(); next.isPresent()
                && !next.get().isEnd("cols"); next = in.next()) {
            XmlToken token = next.get();
            int min = number(token.attribute("min"), 0);
            int max = number(token.attribute("max"), 0);
            if (!token.isStart("col") || max < sheet.column()) {
                write(token.raw());
                continue;
            }
            if (min < sheet.column()) {
                write(token.with("max", String.valueOf(sheet.column() - 1)).raw());
            }
            write(placed ? "" : width(start.prefix()));
            placed = true;
            if (max > sheet.column()) {
                write(token.with("min", String.valueOf(Math.max(min, sheet.column() + 1))).raw());
            }
        }
        write(placed ? "" : width(start.prefix()));
        write("</%scols>".formatted(start.prefix()));
    }

    private void row(XmlToken start) throws IOException {
        row = number(start.attribute("r"), row + 1);
        column = 0;
        left = 0;
        pending = Optional.ofNullable(notes.get(row));
        if (pending.isEmpty()) {
            write(start.raw());
            return;
        }
        XmlToken tag = start.without("spans");
        double wanted = CellLines.count(pending.get().text(), WIDTH - 3) * LINE + 5;
        String height = tag.attribute("ht");
        if (number(height) < wanted) {
            tag = tag.with("ht", String.valueOf(Math.min(SheetLayout.HIGHEST_ROW, wanted))).with("customHeight", "1");
        }
        write(tag.opened().raw());
        if (start.isEmptyElement()) {
            note(start.prefix());
            write("</%srow>".formatted(start.prefix()));
        }
    }

    private void cell(XmlToken start) throws IOException {
        String place = start.attribute("r");
        column = place.isEmpty() ? column + 1 : new CellReference(place).getCol() + 1;
        if (column >= sheet.column()) {
            note(start.prefix());
        }
        // What an earlier round said of this row.
        boolean dropped = column == sheet.column() && row >= sheet.headings();
        XmlToken tag = Optional.ofNullable(notes.get(row)).filter(note -> note.columns().contains(column))
                .map(note -> start.with("s",
                        String.valueOf(styles.marked(number(start.attribute("s"), 0), note.refused()))))
                .orElse(start);
        left = column < sheet.column() ? number(start.attribute("s"), 0) : left;
        write(dropped ? "" : tag.raw());
        if (!start.isEmptyElement()) {
            for (Optional<XmlToken> next = in.next(); next.isPresent(); next = in.next()) {
                write(dropped ? "" : next.get().raw());
                if (next.get().isEnd("c")) {
                    return;
                }
            }
        }
    }

    /** Once a row, before what stands further to the right. */
    private void note(String prefix) throws IOException {
        if (pending.isPresent() && !pending.get().text().isEmpty()) {
            String reference = CellReference.convertNumToColString(sheet.column() - 1) + row;
            write("<%1$sc r=\"%2$s\" s=\"%3$d\" t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%4$s</%1$st></%1$sis></%1$sc>"
                    .formatted(prefix, reference, style(pending.get()),
                            escaped(pending.get().text())));
        }
        pending = Optional.empty();
    }

    /** Like the cell to its left: framed in the table, plain beside a row that is none of it. */
    private int style(RowNote note) {
        return row == sheet.headings() ? styles.marked(left, note.refused()) : styles.note(left, note.refused());
    }

    private static String escaped(String text) {
        return CellText.escaped(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** Points; one line where the row does not say. */
    private static double number(String height) {
        return height.matches("\\d{1,6}(\\.\\d{1,20})?") ? Double.parseDouble(height) : LINE + 5;
    }
}
