package cn.yaodian.document;

import java.util.List;

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4).
 *
 * @param copyTo    抄送机关; empty for none
 * @param printedBy 印发机关; empty for a document without imprint
 * @param printedOn 印发日期 as printed, without 印发
 */
public record Imprint(List<String> copyTo, String printedBy, String printedOn) {

    /** The word before the copy-to line (7.4.2). */
    public static final String COPY_TO_LABEL = "抄送：";

    public static final Imprint NONE = new Imprint(List.of(), "", "");

    public Imprint {
        copyTo = List.copyOf(copyTo);
        printedBy = printedBy.strip();
        printedOn = printedOn.strip();
    }

    public boolean isEmpty() {
        return copyTo.isEmpty() && printedBy.isEmpty();
    }

    /** The copy-to line without its label, closed by a full stop (GB/T 9704-2012, 7.4.2); empty where there is none. */
    public String copyToLine() {
        return copyTo.isEmpty() ? "" : String.join("，", copyTo) + "。";
    }

    /** The date with the word that follows it (7.4.3); empty where there is none. */
    public String printedOnLine() {
        return printedOn.isEmpty() ? "" : printedOn + "印发";
    }
}
