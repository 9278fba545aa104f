package cn.yaodian.composing.manuscript;

import cn.yaodian.document.Block;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Picture;
import cn.yaodian.domain.remark.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the text of one part of a manuscript. Nothing that is typed is refused. */
final class BodyReader {

    private static final Pattern PAGE_BREAK = Pattern.compile("[［\\[【]分页[］\\]】]");
    private static final Pattern MARK = Pattern.compile("[［\\[](?:图|表|分页)(?:[：:\\s　].*)?[］\\]]?");
    /** Characters of a cell that the text area takes: 156 mm, on sheets across 225 mm, at 12 pt. */
    private static final double UPRIGHT = 36.8;
    private static final double ACROSS = 53.1;

    private final Part part;
    private final List<String> lines;
    private final double room;
    private final Function<String, Optional<ImageFile>> pictures;
    private final List<PlacedRemark> remarks;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> texts;

    private BodyReader(Part part, List<String> lines, double room, Function<String, Optional<ImageFile>> pictures,
            List<PlacedRemark> remarks) {
        this.part = part;
        this.lines = lines;
        this.room = room;
        this.pictures = pictures;
        this.remarks = remarks;
        this.texts = Siblings.texts(lines);
    }

    /** @param pictures by their names; empty for a name that the manuscript does not know */
    static List<Block> read(Part part, String text, boolean landscape, Function<String, Optional<ImageFile>> pictures,
            List<PlacedRemark> remarks) {
        BodyReader reader = new BodyReader(part, lines(text), landscape ? ACROSS : UPRIGHT, pictures, remarks);
        reader.read();
        NumberOrder.remark(part, reader.lines, remarks);
        return reader.blocks;
    }

    /** Lines as editors count them. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(from, i));
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at).strip();
            Optional<TableMark> mark = isMark(line) ? TableMark.of(line) : Optional.empty();
            if (mark.isPresent() || RowLines.isRow(lines.get(at), false)) {
                at = table(at, mark);
            } else {
                if (!line.isEmpty()) {
                    blocks.add(block(at + 1, line));
                }
                at++;
            }
        }
    }

    /** @return index of the line behind the table */
    private int table(int from, Optional<TableMark> mark) {
        int at = mark.isPresent() ? from + 1 : from;
        List<List<String>> rows = new ArrayList<>();
        while (at < lines.size() && RowLines.isRow(lines.get(at), true)) {
            RowLines.Row row = RowLines.read(lines, at);
            rows.add(row.cells());
            at = row.next();
        }
        if (rows.isEmpty()) {
            remarks.add(PlacedRemark.of(Severity.DOUBT, part, from + 1, "“表”标记下面没有表格行（各栏之间用制表符分开），已按文字印出。"));
            blocks.add(Block.paragraph(part.anchor(from + 1), lines.get(from).strip()));
        } else {
            blocks.add(TableReader.read(part, from + 1, mark.orElse(TableMark.NONE), rows, room, remarks));
        }
        return at;
    }

    private Block block(int number, String line) {
        String anchor = part.anchor(number);
        if (!isMark(line)) {
            return paragraph(anchor, number, line);
        }
        if (PAGE_BREAK.matcher(line).matches()) {
            return new PageBreak(anchor);
        }
        Optional<PictureMark> picture = PictureMark.of(line);
        if (picture.isPresent()) {
            PictureMark mark = picture.get();
            Optional<ImageFile> image = pictures.apply(mark.name());
            if (image.isPresent()) {
                return new Picture(anchor, image.get(), mark.width(), mark.caption());
            }
            remarks.add(PlacedRemark.of(Severity.ERROR, part, number, "没有名为“" + mark.name() + "”的图片，请先插入图片，或改正图名。"));
        } else if (MARK.matcher(line).matches()) {
            remarks.add(PlacedRemark.of(Severity.DOUBT, part, number, "“" + line + "”不是认得的标记，已按文字印出。"));
        }
        return paragraph(anchor, number, line);
    }

    /** Asked of every line on every key: hardly any is one. */
    private static boolean isMark(String line) {
        return !line.isEmpty() && "［[【".indexOf(line.charAt(0)) >= 0;
    }

    private Block paragraph(String anchor, int number, String line) {
        return texts.contains(number - 1) ? Block.paragraph(anchor, line) : ParagraphReader.read(anchor, line);
    }
}
