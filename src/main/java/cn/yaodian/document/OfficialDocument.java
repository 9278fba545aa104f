package cn.yaodian.document;

import java.util.List;

/**
 * An official document (公文) with all its words and none of its layout.
 *
 * @param addressees  主送机关, without the closing colon; empty for a document that is addressed to nobody
 * @param attachments names of what is attached, for the list below the body (GB/T 9704-2012, 7.3.4); the attachments
 *                    themselves are annexes
 * @param attendance  of minutes: 出席, 请假, 列席, below the body (10.3); empty for all others
 * @param annexes     what is issued or attached behind the signature
 */
public record OfficialDocument(Masthead masthead, String title, List<String> addressees, List<Block> body,
        List<String> attachments, List<NameList> attendance, Signature signature, List<Annex> annexes,
        Imprint imprint) {

    public OfficialDocument {
        title = title.strip();
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        attendance = attendance.stream().filter(list -> !list.names().isEmpty()).toList();
        annexes = List.copyOf(annexes);
    }

    /** Without a list of attachments, and not minutes. */
    public OfficialDocument(Masthead masthead, String title, List<String> addressees, List<Block> body,
            Signature signature, List<Annex> annexes, Imprint imprint) {
        this(masthead, title, addressees, body, List.of(), List.of(), signature, annexes, imprint);
    }

    /** The number before an attachment's name; empty where there is but one (GB/T 9704-2012, 7.3.4). */
    public static String attachmentNumber(int index, int count) {
        return count == 1 ? "" : index + 1 + ".";
    }

    /** The addressees as they are printed, closed by a colon (GB/T 9704-2012, 7.3.2); empty where there are none. */
    public String addresseeLine() {
        return addressees.isEmpty() ? "" : String.join("，", addressees) + "：";
    }
}
