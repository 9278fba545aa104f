package cn.yaodian.service.confirming;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.domain.reading.ReadPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A source in the pieces that the reading made of it. Immutable. */
public final class Pieces {

    /** So many pieces before a place are looked at before all others are. */
    private static final int NEAR = 64;

    private final String text;
    private final SourceLines lines;
    private final List<Piece> paragraphs;
    private final List<Piece> inner;
    private final SortedMap<Integer, JoinReason> joins;

    Pieces(String text, SourceLines lines, List<Piece> paragraphs, List<Piece> inner,
            SortedMap<Integer, JoinReason> joins) {
        this.text = text;
        this.lines = lines;
        this.paragraphs = List.copyOf(paragraphs);
        this.inner = List.copyOf(inner);
        this.joins = joins;
    }

    public static Pieces of(ReadPlan read) {
        return new PieceFinder(read).find();
    }

    /** The whole source. */
    public String text() {
        return text;
    }

    public SourceLines lines() {
        return lines;
    }

    /** Paragraphs and what is left out, by their first characters; one may hold another. */
    public List<Piece> paragraphs() {
        return paragraphs;
    }

    /** Names of units and targets within paragraphs, by their first characters. */
    public List<Piece> inner() {
        return inner;
    }

    /** The smallest piece that holds this place of the source. */
    public Optional<Piece> at(int offset) {
        Optional<Piece> found = smallest(inner, offset);
        return found.isPresent() ? found : paragraphAt(offset);
    }

    /** The paragraph, or what is left out, that holds this place. */
    public Optional<Piece> paragraphAt(int offset) {
        return smallest(paragraphs, offset);
    }

    /** Of those that hold a place the one that begins last is the smallest; it is rarely far from the place. */
    private static Optional<Piece> smallest(List<Piece> pieces, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int least = Math.max(0, low - NEAR);
        for (int i = low - 1; i >= least; i--) {
            if (pieces.get(i).holds(offset)) {
                return Optional.of(pieces.get(i));
            }
        }
        return pieces.subList(0, least).stream().filter(piece -> piece.holds(offset))
                .min(Comparator.comparingInt(Piece::length));
    }

    /** On what evidence a line was put to the one before it; empty where it was not. */
    public Optional<JoinReason> join(SourceLine line) {
        SortedMap<Integer, JoinReason> within = joins.subMap(line.start(), line.end());
        return within.values().stream().findFirst();
    }
}
