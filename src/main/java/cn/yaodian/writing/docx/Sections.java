package cn.yaodian.writing.docx;

import cn.yaodian.document.DocumentForm;
import cn.yaodian.typesetting.Frame;
import cn.yaodian.typesetting.Sheet;
import java.util.EnumSet;
import java.util.Set;

/** The sections of a document: stretches of pages that lie alike and bear their numbers alike. */
final class Sections {

    /** From the sheet's lower edge to that of the number's line: the dash is then 7 mm below the text area (7.5). */
    private static final String FOOTER = Twips.of(Sheet.mm(35 - 7) - 0.4 * Sheet.SIZE_4 - 4);
    /** On a letter's first page the footer is the lower double rule, whose upper edge is 20 mm from the sheet's (10.1). */
    private static final String HEADER = "720";

    private final WordXml xml;
    private final boolean letter;
    private final Set<StoryPart> used = EnumSet.noneOf(StoryPart.class);
    private Frame frame = Frame.UPRIGHT;
    private boolean first = true;
    private boolean numbered = true;
    /** How the section that is being written begins. */
    private String type = "nextPage";

    Sections(WordXml xml, DocumentForm form) {
        this.xml = xml;
        this.letter = form == DocumentForm.LETTER;
    }

    /** Upper edge of what can be written on: a letter's first page begins a line above the text area (10.1). */
    static double top(DocumentForm form) {
        return form == DocumentForm.LETTER ? Sheet.TOP - Grid.LINE : Sheet.TOP;
    }

    Frame frame() {
        return frame;
    }

    /** Ends this section and begins one whose sheets lie as said. */
    void turn(Frame next) {
        close();
        frame = next;
    }

    /** Ends this section and begins one of upright pages without number. @param even whether it begins on an even page */
    void imprint(boolean even) {
        close();
        frame = Frame.UPRIGHT;
        numbered = false;
        type = even ? "evenPage" : "nextPage";
    }

    /** A section ends with a paragraph; this one takes no room. */
    private void close() {
        xml.start("p").start("pPr").empty("pStyle", "val", "SectionEnd");
        write();
        xml.end().end();
        first = false;
    }

    /** The properties of the section that is being written, which stand at its end. */
    void write() {
        xml.start("sectPr");
        references();
        if (!first) {
            xml.empty("type", "val", type);
        }
        boolean raised = letter && !frame.across();
        double top = raised ? top(DocumentForm.LETTER) : frame.top();
        if (frame.across()) {
            xml.empty("pgSz", "w", Twips.of(frame.width()), "h", Twips.of(frame.height()), "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", Twips.of(frame.width()), "h", Twips.of(frame.height()));
        }
        // LibreOffice puts the grid in the middle of a text area that is no whole number of lines high.
        double bottom = frame.across() ? frame.top() + frame.lines() * Grid.LINE : frame.bottom();
        xml.empty("pgMar", "top", Twips.of(top), "right", Twips.of(frame.width() - frame.right()), "bottom",
                Twips.of(frame.height() - bottom), "left", Twips.of(frame.left()), "header",
                raised ? HEADER : "851", "footer", FOOTER, "gutter", "0");
        if (letter && first) {
            xml.empty("titlePg");
        }
        xml.empty("docGrid", "type", "lines", "linePitch", "579");
        xml.end();
    }

    private void references() {
        if (letter) {
            StoryPart header = frame.across() ? StoryPart.HEADER_EMPTY : StoryPart.HEADER_LETTER;
            reference(header, "default");
            reference(header, "even");
        }
        if (letter && first) {
            reference(StoryPart.HEADER_EMPTY, "first");
            reference(StoryPart.FOOTER_LETTER, "first");
        }
        StoryPart odd = frame.across() ? StoryPart.FOOTER_ODD_ACROSS : StoryPart.FOOTER_ODD;
        StoryPart even = frame.across() ? StoryPart.FOOTER_EVEN_ACROSS : StoryPart.FOOTER_EVEN;
        reference(numbered ? odd : StoryPart.FOOTER_EMPTY, "default");
        reference(numbered ? even : StoryPart.FOOTER_EMPTY, "even");
    }

    private void reference(StoryPart part, String pages) {
        used.add(part);
        xml.empty(part.kind() + "Reference", "type", pages, "r:id", part.relation());
    }

    /** Headers and footers that the sections written so far name. */
    Set<StoryPart> used() {
        return EnumSet.copyOf(used);
    }
}
