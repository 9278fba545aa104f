package cn.yaodian.document;

import java.util.List;

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4).
 *
 * @param lists     who gets it, in the order of printing: 主送 where the first page has no room for them, 抄送; of a bulletin
 *                  报, 送, 发. Lists without names are dropped.
 * @param printedBy 印发机关; empty for a document without imprint
 * @param printedOn 印发日期 as printed, without 印发
 * @param copies    how many are printed; 0 where that is not said
 * @param evenPage  whether it stands on an even page, with a blank page before it where need be
 */
public record Imprint(List<NameList> lists, String printedBy, String printedOn, int copies, boolean evenPage) {

    public static final Imprint NONE = new Imprint(List.of(), "", "");

    public Imprint {
        lists = lists.stream().filter(list -> !list.names().isEmpty()).toList();
        printedBy = printedBy.strip();
        printedOn = printedOn.strip();
        if (copies < 0) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    /** With a copy-to list, on whichever page is the last. */
    public Imprint(List<String> copyTo, String printedBy, String printedOn) {
        this(List.of(new NameList(PrintedWords.COPY_TO, copyTo)), printedBy, printedOn, 0, false);
    }

    public boolean isEmpty() {
        return lists.isEmpty() && printedBy.isEmpty() && copies == 0;
    }

    /** The date with the word that follows it (7.4.3); empty where there is none. */
    public String printedOnLine() {
        return printedOn.isEmpty() ? "" : printedOn + "印发";
    }

    /** 共印N份; empty where that is not said. */
    public String copiesLine() {
        return copies == 0 ? "" : "共印" + copies + "份";
    }
}
