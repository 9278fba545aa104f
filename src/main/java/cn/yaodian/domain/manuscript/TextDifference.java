package cn.yaodian.domain.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text in which two versions are alike or differ.
 *
 * @param text of one line, or a piece of one
 */
public record TextDifference(Kind kind, String text) {

    /** Lines so long are compared as wholes: by characters it would take as long as both together squared. */
    private static final int LONGEST_COMPARED = 2000;

    /** Which of the two versions has it. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }

    /**
     * What became of the lines of a text, in the order of reading; each line as the pieces that it was changed by. A line
     * that was changed within itself stands once, with what was taken away and what was put in its place.
     */
    public static List<List<TextDifference>> lines(List<String> before, List<String> now) {
        List<List<TextDifference>> lines = new ArrayList<>();
        List<TextDifference> whole = compare(before, now);
        int at = 0;
        while (at < whole.size()) {
            int removed = run(whole, at, Kind.REMOVED);
            int added = run(whole, at + removed, Kind.ADDED);
            for (int i = 0; i < Math.max(removed, added); i++) {
                if (i < removed && i < added) {
                    lines.addAll(changed(whole.get(at + i).text(), whole.get(at + removed + i).text()));
                } else {
                    lines.add(List.of(whole.get(i < removed ? at + i : at + removed + i)));
                }
            }
            at += removed + added;
            if (removed + added == 0) {
                lines.add(List.of(whole.get(at++)));
            }
        }
        return List.copyOf(lines);
    }

    private static int run(List<TextDifference> all, int from, Kind kind) {
        int length = 0;
        while (from + length < all.size() && all.get(from + length).kind() == kind) {
            length++;
        }
        return length;
    }

    /** Lines that have less than half in common are two lines, not a changed one. */
    private static List<List<TextDifference>> changed(String before, String now) {
        if (before.length() <= LONGEST_COMPARED && now.length() <= LONGEST_COMPARED) {
            List<TextDifference> pieces = joined(compare(characters(before), characters(now)));
            int same = pieces.stream().filter(piece -> piece.kind() == Kind.SAME)
                    .mapToInt(piece -> piece.text().length())
                    .sum();
            if (same * 2 >= Math.max(before.length(), now.length())) {
                return List.of(pieces);
            }
        }
        return List.of(List.of(new TextDifference(Kind.REMOVED, before)), List.of(new TextDifference(Kind.ADDED, now)));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<TextDifference> joined(List<TextDifference> pieces) {
        List<TextDifference> joined = new ArrayList<>();
        for (TextDifference piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
                joined.add(new TextDifference(piece.kind(), joined.removeLast().text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** By the longest common subsequence; what was removed stands before what was added. */
    private static List<TextDifference> compare(List<String> before, List<String> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<TextDifference> pieces = new ArrayList<>();
        List<TextDifference> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                pieces.addAll(added);
                added.clear();
                pieces.add(new TextDifference(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == now.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                pieces.add(new TextDifference(Kind.REMOVED, before.get(i++)));
            } else {
                added.add(new TextDifference(Kind.ADDED, now.get(j++)));
            }
        }
        pieces.addAll(added);
        return pieces;
    }
}
