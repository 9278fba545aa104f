package cn.yaodian.service.confirming;

import java.util.Objects;

/**
 * A stretch of a source that became one thing. Pieces may hold others: a paragraph the names of units, and a page number
 * that fell into it.
 *
 * @param start index of its first character in the source
 * @param end   index behind its last character
 * @param title what it became, in the clerk's words: 任务, 发文字号, 页码
 */
public record Piece(int start, int end, PieceKind kind, String title) {

    public Piece {
        Objects.requireNonNull(kind);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no piece from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
