package cn.yaodian.document;

import java.util.List;

/**
 * 落款: who signs, and when (GB/T 9704-2012, 7.3.5, 7.3.6).
 *
 * @param signatories the issuing bodies, the host first
 * @param date        成文日期 as printed (2022年6月8日); empty while there is none
 * @param note        附注 without its brackets; empty for none
 * @param sealed      whether it is set for seals (7.3.5.1), be they pictures or stamped by hand later
 */
public record Signature(List<Signatory> signatories, String date, String note, boolean sealed) {

    public static final Signature NONE = new Signature(List.of(), "", "");

    public Signature {
        signatories = List.copyOf(signatories);
        date = date.strip();
        note = note.strip();
    }

    /** Without seal. */
    public Signature(List<String> bodies, String date, String note) {
        this(bodies.stream().map(Signatory::of).toList(), date, note, false);
    }

    public List<String> bodies() {
        return signatories.stream().map(Signatory::name).toList();
    }

    /** 附注 in the brackets that it is printed in (7.3.6); empty for none. */
    public String noteLine() {
        return note.isEmpty() ? "" : "（" + note + "）";
    }

    public boolean isEmpty() {
        return signatories.isEmpty() && date.isEmpty() && note.isEmpty();
    }
}
