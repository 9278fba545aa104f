package cn.yaodian.domain.office;

/**
 * The user's office: whose name stands on what it issues. Nothing here is built in; every office fills it in.
 *
 * @param bodyName     the body in whose name it works (…协调小组)
 * @param officeName   the office itself (…协调小组办公室)
 * @param region       the region's name (青禾市)
 * @param documentWord 机关代字 of its documents (青产改组)
 * @param letterhead   发文机关标志 without 文件; usually the body's name
 * @param printedBy    印发机关 in the imprint
 * @param contact      who answers questions
 * @param phone        that person's telephone
 * @param clerk        经办人: who works with the program, and is written down as having done what is done in it
 */
public record Office(String bodyName, String officeName, String region, String documentWord, String letterhead,
        String printedBy, String contact, String phone, String clerk) {

    /** An office of which nothing has been said yet. */
    public static final Office UNNAMED = new Office("", "", "", "", "", "", "", "", "");

    /** Without a clerk's name. */
    public Office(String bodyName, String officeName, String region, String documentWord, String letterhead,
            String printedBy, String contact, String phone) {
        this(bodyName, officeName, region, documentWord, letterhead, printedBy, contact, phone, "");
    }

    public Office withClerk(String named) {
        return new Office(bodyName, officeName, region, documentWord, letterhead, printedBy, contact, phone, named);
    }

    public Office {
        bodyName = bodyName.strip();
        officeName = officeName.strip();
        region = region.strip();
        documentWord = documentWord.strip();
        letterhead = letterhead.strip();
        printedBy = printedBy.strip();
        contact = contact.strip();
        phone = phone.strip();
        clerk = clerk.strip();
    }
}
