package cn.yaodian.reading.line;

import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives the lines that belong to the document; marks, page numbers and web residue are booked as left out. */
public final class LineReader {

    private final AccountBook account;
    private final MarkupStripper stripper;
    private final Decisions decisions;
    private final Consumer<TracedText> around;
    private boolean gap;
    private boolean page;

    public LineReader(AccountBook account) {
        this(account, Decisions.NONE, line -> account.leaveOut(line, LeftOut.WEB_PAGE));
    }

    /**
     * @param decisions what the clerk has said belongs to the document, whatever it looks like
     * @param around    gets the lines of the web page around the document, which are not booked: they may say of it what
     *                  it does not say itself
     */
    public LineReader(AccountBook account, Decisions decisions, Consumer<TracedText> around) {
        this.account = account;
        this.around = around;
        this.decisions = decisions;
        this.stripper = new MarkupStripper(account);
    }

    public List<Line> read(SourceText source) {
        source.omissions().forEach(omission -> account.leaveOut(omission.text(), omission.reason()));
        List<Line> lines = new ArrayList<>();
        gap = true;
        page = false;
        BitSet frame = PageFrame.of(source.lines());
        BitSet tables = MarkdownBlocks.tables(source.lines());
        int number = 0;
        for (SourceText.RawLine raw : source.lines()) {
            number++;
            if (raw.text().strip().isEmpty()) {
                gap |= raw.cells().isEmpty(); // an empty row does not end its table
                continue;
            }
            Optional<LeftOut> why = frame.get(number - 1) ? Optional.of(LeftOut.WEB_PAGE) : raw.leftOut();
            if (why.isPresent() && !decisions.keep(raw.text())) {
                leaveOut(raw.text(), why.get());
                gap = true;
                continue;
            }
            Optional<Line> line = raw.plain()
                    ? plain(raw, number)
                    : marked(raw, number, tables.get(number - 1));
            line.ifPresent(lines::add);
            // The line below a table's head parts nothing.
            gap = line.isEmpty() && !tables.get(number - 1) && !raw.text().strip().toString().startsWith("|");
            page &= line.isEmpty();
        }
        return decisions.isEmpty() ? lines : new LineCutter(account, decisions).cut(lines);
    }

    private Optional<Line> plain(SourceText.RawLine raw, int number) {
        if (!raw.cells().isEmpty()) {
            return Optional.of(new Line(number, raw.text(), raw.form(), gap, page, raw.cells()));
        }
        TracedText text = raw.text().strip();
        return isFurniture(text)
                ? Optional.empty()
                : Optional.of(new Line(number, text, raw.form(), gap, page, List.of()));
    }

    private Optional<Line> marked(SourceText.RawLine raw, int number, boolean row) {
        if (!row && isFurniture(raw.text().strip())) {
            return Optional.empty();
        }
        List<TracedText> cells = stripper.cells(raw.text(), row);
        if (!cells.isEmpty()) {
            return separatesHead(cells)
                    ? Optional.empty()
                    : Optional.of(new Line(number, raw.text(), LineForm.PLAIN, gap, page, cells));
        }
        TracedText text = stripper.strip(raw.text());
        int level = stripper.headingLevel();
        if (text.isEmpty() || isFurniture(text)) {
            return Optional.empty();
        }
        return Optional.of(new Line(number, text, new LineForm(level, stripper.bold(), false, indented(raw.text())),
                gap, page, List.of()));
    }

    private boolean isFurniture(TracedText text) {
        Optional<LeftOut> reason = decisions.keep(text) ? Optional.empty() : PageFurniture.reason(text);
        reason.ifPresent(why -> leaveOut(text, why));
        page |= reason.equals(Optional.of(LeftOut.PAGE_NUMBER));
        return reason.isPresent();
    }

    private void leaveOut(TracedText text, LeftOut why) {
        if (why == LeftOut.WEB_PAGE) {
            around.accept(text);
        } else {
            account.leaveOut(text, why);
        }
    }

    /** The line |---|:--:| below the head of a Markdown table. */
    private boolean separatesHead(List<TracedText> cells) {
        if (!cells.stream().allMatch(cell -> !cell.isEmpty()
                && cell.toString().chars().allMatch(c -> c == '-' || c == ':' || c == '—'))) {
            return false;
        }
        cells.forEach(cell -> account.leaveOut(cell, LeftOut.MARKUP));
        return true;
    }

    private static boolean indented(TracedText raw) {
        int blanks = 0;
        while (blanks < raw.length() && Glyphs.isBlank(raw.charAt(blanks))) {
            blanks++;
        }
        return Line.width(raw.to(blanks)) >= 1;
    }
}
