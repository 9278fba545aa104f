package cn.yaodian.document;

import java.util.List;

/**
 * An official document (公文) with all its words and none of its layout.
 *
 * @param addressees 主送机关, without the closing colon; empty for a document that is addressed to nobody
 */
public record OfficialDocument(Masthead masthead, String title, List<String> addressees, List<Block> body,
        Signature signature, List<Annex> annexes, Imprint imprint) {

    public OfficialDocument {
        title = title.strip();
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** The addressees as they are printed, closed by a colon (GB/T 9704-2012, 7.3.2); empty where there are none. */
    public String addresseeLine() {
        return addressees.isEmpty() ? "" : String.join("，", addressees) + "：";
    }
}
