package cn.yaodian.reading.text;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.SourceAccount;
import cn.yaodian.domain.reading.SourceJoin;
import cn.yaodian.domain.reading.SourcePart;
import java.util.ArrayList;
import java.util.List;

/**
 * Books what becomes of each character of one source. A character is booked once: the first booking stands, and a
 * second one is counted as a dispute so that tests can hold the stages to it. Not for several threads.
 */
public final class AccountBook {

    private static final PartKind[] KINDS = PartKind.values();
    private static final LeftOut[] REASONS = LeftOut.values();

    private final String source;
    /** 0 for nothing yet, else 1 + kind, or 1 + number of kinds + reason. */
    private final byte[] entries;
    private final List<SourceJoin> joins = new ArrayList<>();
    private int disputes;

    public AccountBook(String source) {
        this.source = source;
        this.entries = new byte[source.length()];
    }

    public void book(TracedText piece, PartKind kind) {
        enter(piece, (byte) (1 + kind.ordinal()));
    }

    public void leaveOut(TracedText piece, LeftOut reason) {
        enter(piece, (byte) (1 + KINDS.length + reason.ordinal()));
    }

    /** Like {@link #leaveOut}, for characters that more than one look at a line may come upon. */
    public void leaveOutOnce(TracedText piece, LeftOut reason) {
        int before = disputes;
        leaveOut(piece, reason);
        disputes = before;
    }

    /**
     * Books what another account of the same source has under one of these kinds; all else of the piece is left out. What
     * is booked here already stays as it is.
     */
    public void adopt(TracedText piece, AccountBook other, List<PartKind> kinds, LeftOut reason) {
        byte left = (byte) (1 + KINDS.length + reason.ordinal());
        for (int i = 0; i < piece.length(); i++) {
            int at = piece.origin(i);
            if (at >= 0 && entries[at] == 0 && !Glyphs.isBlank(source.charAt(at))) {
                int index = other.entries[at] - 1;
                boolean kept = index >= 0 && index < KINDS.length && kinds.contains(KINDS[index]);
                entries[at] = kept ? other.entries[at] : left;
            }
        }
    }

    /** Whether somebody has booked this character. */
    public boolean isBooked(int origin) {
        return origin >= 0 && entries[origin] != 0;
    }

    private void enter(TracedText piece, byte entry) {
        for (int i = 0; i < piece.length(); i++) {
            int at = piece.origin(i);
            if (at < 0 || Glyphs.isBlank(source.charAt(at))) {
                continue;
            }
            if (entries[at] == 0) {
                entries[at] = entry;
            } else {
                disputes++;
            }
        }
    }

    /**
     * Notes that a line was put to the one before it.
     *
     * @param origin of the first character behind the break
     */
    public void joined(int origin, JoinReason reason) {
        joins.add(new SourceJoin(origin, reason));
    }

    /** How many characters were booked more than once. */
    public int disputes() {
        return disputes;
    }

    /** The whole account of a source in one line; what nobody has booked is left out as such. */
    public SourceAccount close() {
        return close(List.of(0));
    }

    /** @param lines where each line of the source begins, ascending */
    public SourceAccount close(List<Integer> lines) {
        List<SourcePart> parts = new ArrayList<>();
        int start = -1;
        int end = -1;
        byte open = 0;
        byte unclaimed = (byte) (1 + KINDS.length + LeftOut.UNCLAIMED.ordinal());
        for (int i = 0; i < entries.length; i++) {
            if (Glyphs.isBlank(source.charAt(i))) {
                continue;
            }
            byte entry = entries[i] == 0 ? unclaimed : entries[i];
            if (entry != open) {
                if (open != 0) {
                    parts.add(part(start, end, open));
                }
                start = i;
                open = entry;
            }
            end = i + 1;
        }
        if (open != 0) {
            parts.add(part(start, end, open));
        }
        return new SourceAccount(source, parts, lines, joins);
    }

    private static SourcePart part(int start, int end, byte entry) {
        int index = entry - 1;
        return index < KINDS.length
                ? new SourcePart(start, end, KINDS[index], "")
                : new SourcePart(start, end, PartKind.LEFT_OUT, REASONS[index - KINDS.length].title());
    }
}
