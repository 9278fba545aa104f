package cn.yaodian.service.confirming;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what the clerk does to a piece into decisions on the source. */
public final class Changes {

    private static final String CLAUSE_ENDS = "。；;，,：:！!？?\n\r\t";
    private static final String OPENING = "（(〔[［【";
    private static final String CLOSING = "）)〕]］】";

    private final Pieces pieces;

    public Changes(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * @param start of what is selected
     * @param end   behind it; the same as start where only the caret stands there
     * @return empty where it would change nothing
     */
    public List<Decision> of(int start, int end, Change change) {
        return switch (change) {
            case HEADING -> paragraphs(start, end, DecisionKind.HEADING);
            case TASK -> paragraphs(start, end, DecisionKind.TASK);
            case TEXT -> paragraphs(start, end, DecisionKind.TEXT);
            case UNITS -> words(start, end, PieceKind.UNITS, DecisionKind.UNITS, DecisionKind.NOT_UNITS);
            case INDICATOR ->
                words(start, end, PieceKind.INDICATOR, DecisionKind.INDICATOR, DecisionKind.NOT_INDICATOR);
            case LEFT_OUT -> leftOut(start, end);
            case JOINED -> joined(start);
        };
    }

    private List<Decision> paragraphs(int start, int end, DecisionKind kind) {
        Optional<Piece> first = pieces.paragraphAt(start);
        if (end > start && first.isPresent() && start > first.get().start() && end <= first.get().end()) {
            return said(start, Math.min(end, lineAt(start).end()), kind);
        }
        List<Decision> decisions = new ArrayList<>();
        for (Piece piece : touched(start, end)) {
            // Decided on its first line only: a word on several lines makes one paragraph of them.
            int lineEnd = Math.min(piece.end(), lineAt(piece.start()).end());
            decisions.addAll(said(piece.start(), lineEnd, kind));
        }
        return decisions;
    }

    private List<Piece> touched(int start, int end) {
        return start == end
                ? pieces.paragraphAt(start).stream().toList()
                : pieces.paragraphs().stream().filter(piece -> piece.overlaps(start, end)).toList();
    }

    private List<Decision> words(int start, int end, PieceKind inner, DecisionKind yes, DecisionKind no) {
        List<Piece> already = pieces.inner().stream().filter(piece -> piece.kind() == inner)
                .filter(piece -> start == end ? piece.holds(start) : piece.overlaps(start, end)).toList();
        if (!already.isEmpty()) {
            return already.stream().map(piece -> new Decision(piece.start(), piece.end(), no)).toList();
        }
        return start == end ? clause(start, inner == PieceKind.UNITS, yes) : said(start, end, yes);
    }

    /** The words between two marks around a place; of units all within one bracket. */
    private List<Decision> clause(int at, boolean bracket, DecisionKind kind) {
        Optional<Piece> paragraph = pieces.paragraphAt(at);
        if (paragraph.isEmpty()) {
            return List.of();
        }
        int from = at;
        int to = at;
        String text = pieces.text();
        while (from > paragraph.get().start() && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0
                && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < paragraph.get().end() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0
                && CLOSING.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (bracket) {
            int open = lastOf(text, OPENING, CLOSING, at, paragraph.get().start());
            int close = open < 0 ? -1 : firstOf(text, CLOSING, at, paragraph.get().end());
            if (close > 0) {
                return said(open, close + 1, kind);
            }
        }
        return said(from, to, kind);
    }

    private static int lastOf(String text, String wanted, String stop, int before, int least) {
        for (int i = before - 1; i >= least; i--) {
            if (stop.indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int firstOf(String text, String wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private List<Decision> leftOut(int start, int end) {
        if (end > start) {
            return said(start, end, DecisionKind.LEFT_OUT);
        }
        return pieces.at(start).filter(piece -> piece.kind() != PieceKind.LEFT_OUT)
                .map(piece -> new Decision(piece.start(), piece.end(), DecisionKind.LEFT_OUT)).stream().toList();
    }

    private List<Decision> joined(int at) {
        SourceLine line = lineAt(at);
        boolean apart = pieces.join(line).isPresent();
        return line.start() == 0 && !apart
                ? List.of()
                : said(line.start(), line.end(), apart ? DecisionKind.TEXT : DecisionKind.JOINED);
    }

    private SourceLine lineAt(int offset) {
        return pieces.lines().get(pieces.lines().indexAt(offset));
    }

    /** A decision on the words without the blanks at their ends. */
    private List<Decision> said(int start, int end, DecisionKind kind) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(pieces.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(pieces.text().charAt(to - 1))) {
            to--;
        }
        return from < to ? List.of(new Decision(from, to, kind)) : List.of();
    }
}
