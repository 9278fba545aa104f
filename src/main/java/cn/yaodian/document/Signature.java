package cn.yaodian.document;

import java.util.List;

/**
 * 落款: who signs, and when (GB/T 9704-2012, 7.3.5, 7.3.6).
 *
 * @param bodies names of the issuing bodies, the host first
 * @param date   成文日期 as printed (2022年6月8日); empty while there is none
 * @param note   附注 without its brackets; empty for none
 */
public record Signature(List<String> bodies, String date, String note) {

    public static final Signature NONE = new Signature(List.of(), "", "");

    public Signature {
        bodies = List.copyOf(bodies);
    }

    public boolean isEmpty() {
        return bodies.isEmpty() && date.isEmpty() && note.isEmpty();
    }
}
