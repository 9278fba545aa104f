package cn.yaodian.writing.docx;

import cn.yaodian.document.Annex;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.typesetting.Frame;
import cn.yaodian.typesetting.Joints;
import cn.yaodian.typesetting.LetterheadShape;
import cn.yaodian.typesetting.NamesInTitles;
import cn.yaodian.typesetting.SquareMetrics;
import cn.yaodian.typesetting.TitleShape;
import cn.yaodian.typesetting.Typesetter;
import java.util.Collection;
import java.util.Set;

/** Writes the main part of a DOCX, and knows then which other parts it needs. */
final class DocumentXml {

    /** What a line stands above its place on the grid, so that it falls on it and not just beyond it. */
    private static final double ROUNDING = 0.7;

    private final WordXml xml = new WordXml();
    private final Media media = new Media();
    private final Paragraphs paragraphs = new Paragraphs(xml);
    private final Drawings drawings = new Drawings(xml, media);
    private final BodyXml bodies = new BodyXml(paragraphs, drawings, xml);
    private final OfficialDocument document;
    private final Joints joints;
    private final Set<String> names;
    private final Sections sections;

    /** @param names of units, which titles are not broken within */
    DocumentXml(OfficialDocument wanted, Collection<String> names) {
        Typesetter typesetter = new Typesetter(new SquareMetrics(), names);
        document = typesetter.printed(wanted);
        joints = typesetter.joints(document);
        this.names = NamesInTitles.of(document, names);
        sections = new Sections(xml, document.masthead().form());
    }

    String write() {
        xml.startDocument().start("body");
        front();
        bodies.body(document.body(), Frame.UPRIGHT, joints.signatureKept() && document.attachments().isEmpty());
        bodies.attachments(document.attachments(), joints.signatureKept());
        bodies.attendance(document.attendance());
        new SignatureXml(paragraphs, drawings, xml).write(document.signature());
        document.annexes().forEach(this::annex);
        if (!document.imprint().isEmpty()) {
            imprint();
        }
        bodies.closeTable();
        sections.write();
        return xml.end().end().finish();
    }

    Media media() {
        return media;
    }

    /** Headers and footers that the document names. */
    Set<StoryPart> stories() {
        return sections.used();
    }

    /** Masthead, title and addressees. */
    private void front() {
        Masthead masthead = document.masthead();
        double above = 0;
        if (!masthead.isEmpty()) {
            double y = new MastheadXml(paragraphs, xml, masthead).write();
            LetterheadShape shape = LetterheadShape.of(masthead);
            if (document.title().isEmpty()) {
                paragraphs.gap(shape.nextTop() - y - ROUNDING);
            } else {
                above = Grid.lineTop(shape.titleBaseline()) - y;
            }
        }
        title("Title", document.title(), above);
        if (!document.addressees().isEmpty()) {
            paragraphs.line("Addressees", document.addresseeLine());
        }
    }

    private void title(String style, String title, double above) {
        if (title.isEmpty()) {
            return;
        }
        paragraphs.start(new ParagraphFormat(style).before(above));
        paragraphs.lines(TitleShape.lines(title, sections.frame().titleCharacters(), names));
        xml.end();
    }

    /** On a new page; its title stands on the third line (7.3.7). */
    private void annex(Annex annex) {
        Frame frame = annex.landscape() ? Frame.ACROSS : Frame.UPRIGHT;
        if (frame.equals(sections.frame())) {
            bodies.closeTable();
            paragraphs.breakPage();
        } else {
            sections.turn(frame);
        }
        if (!annex.label().isEmpty()) {
            paragraphs.line("AnnexLabel", annex.label());
        }
        title("AnnexTitle", annex.title(), annex.label().isEmpty() ? 2 * Grid.LINE : Grid.LINE);
        bodies.body(annex.body(), frame, false);
    }

    private void imprint() {
        if (joints.imprintAlone()) {
            bodies.closeTable();
            sections.imprint(document.imprint().evenPage());
            // Behind a section's end LibreOffice does not take a table that floats for its first line.
            paragraphs.afterTable();
        }
        bodies.closeTable();
        new ImprintXml(paragraphs, xml).write(document.imprint(), document.masthead().form() != DocumentForm.LETTER);
    }
}
