package cn.yaodian.reading.line;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines that a web page put above and below a document and that are told by where they stand: the form above it with a
 * line for each name and each value, the list of other documents below it, and who keeps the site.
 */
final class PageFrame {

    private static final int DEEPEST = 40;
    private static final int FEWEST_FIELDS = 3;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_END = 200;
    private static final int LONGEST_RELATED = 100;
    private static final Words OVERVIEWS = new Words(List.of("内容概述", "内容概要", "概述", "标题", "名称", "信息名称", "文件名称",
            "公文名称"));
    private static final Words ENDS = Words.named("page-end-marks");
    private static final Words END_FIELDS = Words.named("page-end-fields");
    private static final Words FOOTERS = Words.named("page-footers");
    private static final Words RELATED = Words.named("related-headings");

    private final List<TracedText> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final BitSet found = new BitSet();

    private PageFrame(List<SourceText.RawLine> raw) {
        for (int i = 0; i < raw.size(); i++) {
            TracedText text = raw.get(i).text().strip();
            if (!text.isEmpty() && raw.get(i).cells().isEmpty() && raw.get(i).leftOut().isEmpty()) {
                lines.add(text);
                places.add(i);
            }
        }
    }

    /** The indices of such lines. */
    static BitSet of(List<SourceText.RawLine> lines) {
        PageFrame frame = new PageFrame(lines);
        frame.form();
        frame.related();
        frame.end();
        BitSet places = new BitSet();
        frame.found.stream().forEach(i -> places.set(frame.places.get(i)));
        return places;
    }

    /** A name on each line, its value beside it or on the next. */
    private void form() {
        int depth = Math.min(DEEPEST, lines.size());
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            if (PageFields.begins(lines.get(i))) {
                names.add(i);
            }
        }
        if (names.size() < FEWEST_FIELDS) {
            return;
        }
        for (int name : names) {
            found.set(name);
            int value = name + 1;
            if (value < depth && PageFields.isName(lines.get(name)) && !names.contains(value) && isValue(name)) {
                found.set(value);
            }
        }
    }

    /** A title below 内容概述 may be the document's own: it stands again where it is the form's. */
    private boolean isValue(int name) {
        TracedText value = lines.get(name + 1);
        return Line.width(value) <= LONGEST_VALUE && !Glyphs.isColon(value.charAt(value.length() - 1))
                && PageFields.of(lines.get(name)).stream().noneMatch(field -> OVERVIEWS.contains(field.name()));
    }

    /** 相关链接 and the titles below it, which are no document's text. */
    private void related() {
        int from = Math.max(0, lines.size() - DEEPEST);
        for (int i = lines.size() - 1; i >= from; i--) {
            TracedText line = lines.get(i);
            if (line.toString().indexOf('。') >= 0 || Line.width(line) > LONGEST_RELATED) {
                return;
            }
            if (isRelatedHeading(line)) {
                found.set(i, lines.size());
            }
        }
    }

    private static boolean isRelatedHeading(TracedText line) {
        int start = isOpening(line) ? 1 : 0;
        int length = RELATED.lengthAt(line, start);
        return length > 0 && line.length() <= start + length + 1;
    }

    private static boolean isOpening(CharSequence line) {
        return Glyphs.isOpening(line.charAt(0));
    }

    /** From the end up: marks of a page's end, and between them who keeps the site. */
    private void end() {
        int first = lines.size();
        boolean marked = false;
        while (first > 0 && (isEnd(lines.get(first - 1)) || isEndField(lines.get(first - 1)))) {
            first--;
            marked |= isEnd(lines.get(first));
        }
        if (marked) {
            found.set(first, lines.size());
        }
    }

    private static boolean isEnd(TracedText line) {
        if (line.length() > LONGEST_END || line.toString().indexOf('。') >= 0) {
            return false;
        }
        int length = ENDS.lengthAt(line, isOpening(line) ? 1 : 0);
        int end = (isOpening(line) ? 1 : 0) + length;
        return FOOTERS.anyIn(line)
                || length > 0
                        && (end == line.length() || !Glyphs.isHan(line.charAt(end)) || ENDS.lengthAt(line, end) > 0);
    }

    private static boolean isEndField(TracedText line) {
        int length = END_FIELDS.lengthAt(line, 0);
        return length > 0 && length < line.length() && Glyphs.isColon(line.charAt(length));
    }
}
