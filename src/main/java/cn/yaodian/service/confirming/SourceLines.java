package cn.yaodian.service.confirming;

import cn.yaodian.domain.reading.SourceAccount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of a source that are not blank, for a list to show one below the other. Immutable. */
public final class SourceLines {

    private final List<SourceLine> lines;

    private SourceLines(List<SourceLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Linear in the length of the source. */
    public static SourceLines of(SourceAccount account) {
        String text = account.text();
        BitSet starts = new BitSet(text.length() + 1);
        for (int start : account.lines()) {
            starts.set(behindBreak(text, start));
        }
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        int number = 0;
        int counted = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || starts.get(i) || i > 0 && isBreak(text.charAt(i - 1));
            if (ends && i > from) {
                while (counted < account.lines().size() && account.lines().get(counted) < i) {
                    counted++;
                    number = counted;
                }
                add(text, from, i, Math.max(number, 1), lines);
                from = i;
            }
        }
        return new SourceLines(lines);
    }

    private static int behindBreak(String text, int start) {
        int at = Math.min(start, text.length());
        while (at > 0 && !isAnyBreak(text.charAt(at - 1)) && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static void add(String text, int from, int to, int number, List<SourceLine> into) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            into.add(new SourceLine(start, end, number));
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isAnyBreak(char c) {
        return isBreak(c) || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\ufeff'
                || c == '\u200b';
    }

    public List<SourceLine> all() {
        return lines;
    }

    public int count() {
        return lines.size();
    }

    public SourceLine get(int index) {
        return lines.get(index);
    }

    /** The line that holds this place of the source, else the last one before it; 0 where there is none. */
    public int indexAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        int found = 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }
}
