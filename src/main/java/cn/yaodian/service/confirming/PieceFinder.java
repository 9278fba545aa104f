package cn.yaodian.service.confirming;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.reading.SourcePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the pieces of one source: its account says what each character became, the joins where paragraphs end. */
final class PieceFinder {

    private final ReadPlan read;
    private final List<SourcePart> parts;
    private final SourceLines lines;
    private final SortedMap<Integer, JoinReason> joins = new TreeMap<>();
    private final TreeMap<Integer, PieceKind> begins = new TreeMap<>();
    private final List<Piece> paragraphs = new ArrayList<>();
    private int nextPart;
    /** The paragraph that a joined line goes on; -1 before the first. */
    private int open = -1;

    PieceFinder(ReadPlan read) {
        this.read = read;
        parts = read.account().parts();
        lines = SourceLines.of(read.account());
        read.account().joins().forEach(join -> joins.put(join.at(), join.reason()));
        read.headings().stream().map(ReadHeading::at).forEach(at -> begins.put(at, PieceKind.HEADING));
        read.tasks().stream().map(ReadTask::at).forEach(at -> begins.put(at, PieceKind.TASK));
    }

    Pieces find() {
        for (SourceLine line : lines.all()) {
            line(line);
        }
        paragraphs.sort(Comparator.comparingInt(Piece::start));
        return new Pieces(read.account().text(), lines, paragraphs, inner(), joins);
    }

    private void line(SourceLine line) {
        List<SourcePart> within = parts(line);
        boolean kept = within.stream().anyMatch(part -> part.kind() != PartKind.LEFT_OUT);
        if (!kept) {
            leftOut(line, within);
            return;
        }
        int start = line.start();
        boolean joined = !joins.subMap(line.start(), line.end()).isEmpty() && open >= 0;
        boolean first = true;
        for (int at : begins.subMap(line.start(), line.end()).keySet()) {
            if (isKeptBetween(within, start, at)) {
                add(start, at, first && joined, within);
                start = at;
                first = false;
            }
        }
        add(start, line.end(), first && joined, within);
    }

    /** Parts that lie in the line, cut to it. Lines are asked for in their order. */
    private List<SourcePart> parts(SourceLine line) {
        while (nextPart < parts.size() && parts.get(nextPart).end() <= line.start()) {
            nextPart++;
        }
        List<SourcePart> within = new ArrayList<>();
        for (int i = nextPart; i < parts.size() && parts.get(i).start() < line.end(); i++) {
            within.add(parts.get(i));
        }
        return within;
    }

    private static boolean isKeptBetween(List<SourcePart> within, int start, int end) {
        return within.stream().anyMatch(
                part -> part.kind() != PartKind.LEFT_OUT && part.start() < end && start < part.end() && start < end);
    }

    private void leftOut(SourceLine line, List<SourcePart> within) {
        String reason = within.isEmpty() ? "" : within.getFirst().reason();
        paragraphs.add(new Piece(line.start(), line.end(), PieceKind.LEFT_OUT, reason));
    }

    private void add(int start, int end, boolean joined, List<SourcePart> within) {
        if (joined) {
            Piece before = paragraphs.get(open);
            paragraphs.set(open, new Piece(before.start(), end, before.kind(), before.title()));
            return;
        }
        PartKind part = within.stream()
                .filter(one -> one.kind() != PartKind.LEFT_OUT && one.start() < end && start < one.end())
                .map(SourcePart::kind).findFirst().orElse(PartKind.LEFT_OUT);
        PieceKind kind = begins.subMap(start, end).values().stream().findFirst().orElseGet(() -> kindOf(part));
        open = paragraphs.size();
        paragraphs.add(new Piece(start, end, kind, part.title()));
    }

    private static PieceKind kindOf(PartKind part) {
        return switch (part) {
            case LETTERHEAD, DOCUMENT_NUMBER, TITLE, ADDRESSEES, ATTACHMENTS, SIGNATURE, DATE, NOTE, PLAN_TITLE,
                    IMPRINT ->
                PieceKind.FRAME;
            case LEFT_OUT -> PieceKind.LEFT_OUT;
            default -> PieceKind.TEXT;
        };
    }

    private List<Piece> inner() {
        List<Piece> inner = new ArrayList<>();
        parts.stream().filter(part -> part.kind() == PartKind.DUTIES)
                .forEach(part -> inner.add(new Piece(part.start(), part.end(), PieceKind.UNITS, part.kind().title())));
        read.indicators().forEach(target -> inner.add(new Piece(target.start(), target.end(), PieceKind.INDICATOR,
                target.indicator().wording())));
        inner.sort(Comparator.comparingInt(Piece::start));
        return inner;
    }
}
