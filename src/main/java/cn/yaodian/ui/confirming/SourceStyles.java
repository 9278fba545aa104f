package cn.yaodian.ui.confirming;

import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.SourcePart;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.service.confirming.Piece;
import cn.yaodian.service.confirming.PieceKind;
import cn.yaodian.service.confirming.SourceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The style classes of each character of a source, by what it became. */
final class SourceStyles {

    private static final PartKind[] KINDS = PartKind.values();
    private static final int TARGET = 1 << 8;
    private static final int DOUBT = 1 << 9;
    private static final int CHOSEN = 1 << 10;

    /** 0 for a blank, else 1 + kind, and the bits above. */
    private final short[] marks;
    private final Map<Integer, Collection<String>> classes = new HashMap<>();

    SourceStyles(Confirmation confirmation) {
        marks = new short[confirmation.pieces().text().length()];
        ReadPlan read = confirmation.preview().read();
        Set<Integer> headings = read.headings().stream().map(ReadHeading::at).collect(Collectors.toSet());
        for (SourcePart part : read.account().parts()) {
            boolean ofHeading = part.kind() == PartKind.LABEL && headings.contains(part.start());
            mark(part.start(), part.end(), 1 + (ofHeading ? PartKind.HEADING : part.kind()).ordinal());
        }
        for (Piece piece : confirmation.pieces().inner()) {
            if (piece.kind() == PieceKind.INDICATOR) {
                mark(piece.start(), piece.end(), TARGET);
            }
        }
        for (Doubt doubt : confirmation.doubts()) {
            mark(doubt.start(), doubt.end(), DOUBT);
        }
    }

    private void mark(int start, int end, int bits) {
        for (int i = start; i < end; i++) {
            marks[i] |= (short) bits;
        }
    }

    /** A number that changes when the looks of the line do. */
    int print(SourceLine line) {
        int print = 1;
        for (int i = line.start(); i < line.end(); i++) {
            print = 31 * print + marks[i];
        }
        return print;
    }

    /** @param chosen the piece that the caret stands in */
    StyleSpans<Collection<String>> of(SourceLine line, Stretch chosen) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = line.start();
        int before = bits(from, chosen);
        for (int i = from + 1; i < line.end(); i++) {
            int now = bits(i, chosen);
            if (now != before) {
                spans.add(classes(before), i - from);
                from = i;
                before = now;
            }
        }
        spans.add(classes(before), line.end() - from);
        return spans.create();
    }

    /** Of all lines, with a break behind each but the last. */
    StyleSpans<Collection<String>> of(List<SourceLine> lines) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                spans.add(List.of(), 1);
            }
            spans.addAll(of(lines.get(i), Stretch.NOTHING));
        }
        return spans.create();
    }

    private int bits(int at, Stretch chosen) {
        return marks[at] | (chosen.start() <= at && at < chosen.end() ? CHOSEN : 0);
    }

    private Collection<String> classes(int bits) {
        return classes.computeIfAbsent(bits, SourceStyles::named);
    }

    private static Collection<String> named(int bits) {
        List<String> names = new ArrayList<>();
        int kind = (bits & 0xff) - 1;
        if (kind >= 0) {
            names.add(nameOf(KINDS[kind]));
        }
        if ((bits & TARGET) != 0) {
            names.add("yd-source-target");
        }
        if ((bits & DOUBT) != 0) {
            names.add("yd-source-doubt");
        }
        if ((bits & CHOSEN) != 0) {
            names.add("yd-source-chosen");
        }
        return List.copyOf(names);
    }

    private static String nameOf(PartKind kind) {
        return switch (kind) {
            case LETTERHEAD, DOCUMENT_NUMBER, TITLE, PLAN_TITLE, ADDRESSEES, ATTACHMENTS, SIGNATURE, DATE, NOTE,
                    IMPRINT ->
                "yd-source-frame";
            case LABEL -> "yd-source-label";
            case HEADING -> "yd-source-heading";
            case TASK_TITLE -> "yd-source-task";
            case DUTIES -> "yd-source-units";
            case LEFT_OUT -> "yd-source-left-out";
            case COVER_TEXT, PREAMBLE, SECTION_TEXT, TASK_BODY, CLOSING -> "yd-source-text";
        };
    }
}
