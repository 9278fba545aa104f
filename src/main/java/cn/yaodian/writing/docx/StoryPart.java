package cn.yaodian.writing.docx;

import java.util.Locale;

/** A header or footer: a resource that is the same in every document that has it. */
enum StoryPart {
    /** Numbers of upright pages (GB/T 9704-2012, 7.5). */
    FOOTER_ODD, FOOTER_EVEN,
    /** Numbers of pages that lie across, where they stand on the upright sheet (8). */
    FOOTER_ODD_ACROSS, FOOTER_EVEN_ACROSS,
    /** The lower double rule of a letter's first page (10.1). */
    FOOTER_LETTER,
    /** Of pages that bear the imprint alone. */
    FOOTER_EMPTY,
    /** Keeps the pages of a letter but the first from the room above the text area that its letterhead needs. */
    HEADER_LETTER, HEADER_EMPTY;

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
    }

    String relation() {
        return "rId-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** header or footer. */
    String kind() {
        return name().startsWith("HEADER") ? "header" : "footer";
    }
}
