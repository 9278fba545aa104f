package cn.yaodian.reading.line;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What web pages say of a document in words and colons: 索 引 号：… 发布机构：… 文号：…, often run together on one line. */
public final class PageFields {

    private static final List<Words> OWN = List.of(Words.named("page-metadata"), Words.named("web-residue"));
    /** Names that documents use too. */
    private static final Words SHARED = Words.named("page-field-names");
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_LINE = 400;
    /** A shorter name may be the end of a longer word: 项目名称. */
    private static final int SHORTEST_NAME_WITHIN = 4;

    /**
     * A field of a page.
     *
     * @param name  without its blanks
     * @param value up to the next field, without blanks at its ends; empty where nothing stands there
     */
    public record Field(String name, TracedText value) {}

    private record Mark(String name, int start, int end) {}

    private PageFields() {}

    /** The fields of a line in order, none where it is running text. */
    public static List<Field> of(TracedText line) {
        List<Mark> marks = marks(line);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : line.length();
            fields.add(new Field(marks.get(i).name(), line.subSequence(marks.get(i).end(), end).strip()));
        }
        return fields;
    }

    /** Whether a line is nothing but such fields: it begins with one and at least another follows. */
    static boolean isLine(CharSequence line) {
        List<Mark> marks = marks(line);
        return marks.size() > 1 && marks.getFirst().start() <= opening(line)
                && marks.stream().anyMatch(mark -> isOwn(mark.name()));
    }

    /** Whether a line begins with a field. */
    static boolean begins(CharSequence line) {
        return markAt(line, opening(line)).isPresent();
    }

    /** Whether a line begins with a field of which nothing more stands on it. */
    static boolean isName(CharSequence line) {
        return markAt(line, opening(line)).filter(mark -> skip(line, mark.end()) == line.length()).isPresent();
    }

    private static List<Mark> marks(CharSequence line) {
        List<Mark> marks = new ArrayList<>();
        if (line.length() > LONGEST_LINE || line.chars().anyMatch(c -> c == '。')) {
            return marks;
        }
        int at = opening(line);
        while (at < line.length()) {
            Optional<Mark> mark = markAt(line, at);
            boolean begins = at == 0 || !Glyphs.isHan(line.charAt(at - 1));
            if (mark.filter(found -> begins || found.name().length() >= SHORTEST_NAME_WITHIN).isPresent()) {
                marks.add(mark.get());
                at = mark.get().end();
            } else {
                at++;
            }
        }
        return marks;
    }

    /** The longest name that stands here with a colon behind it; blanks within it count for nothing. */
    private static Optional<Mark> markAt(CharSequence line, int start) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < line.length() && name.length() <= LONGEST_NAME; i++) {
            char c = line.charAt(i);
            if (Glyphs.isColon(c)) {
                return isOwn(name) || SHARED.contains(name)
                        ? Optional.of(new Mark(name.toString(), start, i + 1))
                        : Optional.empty();
            }
            if (Glyphs.isHan(c)) {
                name.append(c);
            } else if (!Glyphs.isBlank(c) || name.isEmpty()) {
                return Optional.empty();
            }
        }
        // A name in a cell of its own has no colon.
        boolean alone = start == opening(line) && name.length() <= LONGEST_NAME && isOwn(name);
        return alone ? Optional.of(new Mark(name.toString(), start, line.length())) : Optional.empty();
    }

    private static boolean isOwn(CharSequence name) {
        return OWN.stream().anyMatch(names -> names.contains(name));
    }

    /** Behind the bullets and brackets that a line begins with. */
    private static int opening(CharSequence line) {
        int at = 0;
        while (at < line.length() && (Glyphs.isBlank(line.charAt(at)) || Glyphs.isOpening(line.charAt(at))
                || "•●·◆■▪○*-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int skip(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
