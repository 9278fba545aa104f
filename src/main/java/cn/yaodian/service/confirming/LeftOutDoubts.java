package cn.yaodian.service.confirming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is left out and long enough to hold something, neighbours with the same reason taken together. */
final class LeftOutDoubts {

    /** Shorter pieces are page numbers, rules and marks; in characters. */
    private static final int NOTABLE = 40;
    /** Where a reason stands more often, its pieces are told of once. */
    private static final int MANY = 3;

    private LeftOutDoubts() {}

    static List<Doubt> of(List<Piece> paragraphs) {
        Map<String, List<Piece>> byReason = new LinkedHashMap<>();
        List<Piece> runs = runs(paragraphs);
        runs.stream().filter(run -> run.length() >= NOTABLE)
                .forEach(run -> byReason.computeIfAbsent(run.title(), _ -> new ArrayList<>()).add(run));
        List<Doubt> doubts = new ArrayList<>();
        byReason.forEach((reason, notable) -> notable.stream().limit(notable.size() > MANY ? 1 : MANY)
                .forEach(run -> doubts.add(new Doubt(run.start(), run.end(), DoubtKind.LEFT_OUT, reason))));
        return doubts;
    }

    private static List<Piece> runs(List<Piece> paragraphs) {
        List<Piece> runs = new ArrayList<>();
        int lastEnd = -1;
        for (Piece piece : paragraphs) {
            if (piece.kind() != PieceKind.LEFT_OUT) {
                lastEnd = -1;
                continue;
            }
            boolean goesOn = lastEnd >= 0 && runs.getLast().title().equals(piece.title());
            if (goesOn) {
                Piece run = runs.removeLast();
                runs.add(new Piece(run.start(), piece.end(), PieceKind.LEFT_OUT, run.title()));
            } else {
                runs.add(piece);
            }
            lastEnd = piece.end();
        }
        return runs;
    }
}
