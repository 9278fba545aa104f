package cn.yaodian.typesetting;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.SettingRemark.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Sets an official document on pages by GB/T 9704-2012. The same document and metrics give the same pages on every
 * machine. Safe for several threads where the metrics are.
 */
public final class Typesetter {

    /** Line of the grid that an annex's title stands on: the third (7.3.7). */
    private static final int ANNEX_TITLE_ROW = 2;

    /** Lines of the body beside which a word processor, which breaks lines a little otherwise, may leave none. */
    private static final int FEW_LINES = 3;

    private final TypeMetrics metrics;
    private final Set<String> names;
    private final ParagraphSetter paragraphs;
    private final BodySetter bodies;
    private final ClosingSetter closings;
    private final MastheadSetter mastheads;
    private final TitleSetter titles;
    private final ImprintSetter imprints;

    public Typesetter(TypeMetrics metrics) {
        this(metrics, Set.of());
    }

    /** @param names of units, which titles are not broken within; those that a document writes itself go without saying */
    public Typesetter(TypeMetrics metrics, Collection<String> names) {
        this(metrics, names, Memory.none());
    }

    Typesetter(TypeMetrics metrics, Collection<String> names, Memory memory) {
        this.metrics = metrics;
        this.names = Set.copyOf(names);
        this.paragraphs = new ParagraphSetter(metrics, memory);
        this.bodies = new BodySetter(metrics, paragraphs, memory);
        this.closings = new ClosingSetter(metrics, paragraphs);
        this.mastheads = new MastheadSetter(metrics, memory);
        this.titles = new TitleSetter(metrics, memory);
        this.imprints = new ImprintSetter(metrics, memory);
    }

    /** @return at least one page, numbered from 1 */
    public List<Page> set(OfficialDocument wanted) {
        OfficialDocument document = FirstPage.of(wanted, this);
        PageFlow flow = new PageFlow();
        int lastOfText = text(document, flow);
        imprint(document, flow);
        int first = document.masthead().form() == DocumentForm.LETTER ? 2 : 1;
        return new PageNumbers(metrics, first, Math.max(1, lastOfText)).on(flow.finish());
    }

    /**
     * The document as it is printed: with its addressees in the imprint where they would push the body off the first page
     * (7.4.2).
     */
    public OfficialDocument printed(OfficialDocument wanted) {
        return FirstPage.of(wanted, this);
    }

    /**
     * What the clerk has to know of a document that could not be set as it should be: each once, from its head to its foot.
     * Empty for a document that is in order.
     */
    public List<SettingRemark> remarks(OfficialDocument wanted) {
        OfficialDocument document = printed(wanted);
        List<SettingRemark> remarks = new ArrayList<>(SettingRemarks.of(wanted, metrics));
        if (!document.equals(wanted)) {
            remarks.add(RemarkWords.of(Kind.ADDRESSEES_MOVED));
        }
        PageFlow flow = new PageFlow();
        front(document, flow);
        if (!document.body().isEmpty() && (flow.page() > 1 || flow.room() == 0)) {
            remarks.add(RemarkWords.of(Kind.FIRST_PAGE_FULL));
        }
        below(document, flow);
        closing(document, flow);
        if (flow.isTightened()) {
            remarks.add(RemarkWords.of(Kind.LINES_CLOSER));
        }
        if (imprints.height(document.imprint(), isRuled(document)) > Frame.UPRIGHT.bottom() - Frame.UPRIGHT.top()) {
            remarks.add(RemarkWords.of(Kind.IMPRINT_LONG));
        }
        return List.copyOf(remarks);
    }

    /** How the parts of the document hang together on its pages. */
    public Joints joints(OfficialDocument wanted) {
        OfficialDocument document = FirstPage.of(wanted, this);
        PageFlow flow = new PageFlow();
        front(document, flow);
        below(document, flow);
        int lines = flow.lineCount();
        int page = flow.page();
        closing(document, flow);
        boolean kept = flow.page() > page || flow.isTightened() || lines < FEW_LINES
                || lines >= linesOfLast(document.body());
        int lastOfText = annexes(document, flow);
        imprint(document, flow);
        return new Joints(kept && !document.signature().isEmpty(),
                !document.imprint().isEmpty() && flow.page() > Math.max(1, lastOfText));
    }

    /** Lines of the last paragraph; 0 where something else is the last. */
    private int linesOfLast(List<Block> body) {
        boolean paragraph = !body.isEmpty() && body.getLast() instanceof Paragraph;
        return paragraph ? paragraphs.lines((Paragraph) body.getLast(), Frame.UPRIGHT).size() : 0;
    }

    /** All but the imprint. @return number of the last page with text */
    private int text(OfficialDocument document, PageFlow flow) {
        front(document, flow);
        below(document, flow);
        closing(document, flow);
        return annexes(document, flow);
    }

    /** What stands between addressees and signature. */
    private void below(OfficialDocument document, PageFlow flow) {
        bodies.body(document.body(), flow);
        bodies.attachments(document.attachments(), flow);
        bodies.attendance(document.attendance(), flow);
    }

    /**
     * An imprint that follows at once has to find room as well where lines are put closer for the signature: it would
     * otherwise have a page to itself, and some lines carried over give that page a text.
     */
    private void closing(OfficialDocument document, PageFlow flow) {
        double imprint = document.annexes().isEmpty() ? imprints.height(document.imprint(), isRuled(document)) : 0;
        closings.set(document.signature(), imprint, flow);
    }

    private static boolean isRuled(OfficialDocument document) {
        return document.masthead().form() != DocumentForm.LETTER;
    }

    /** @return number of the last page with text */
    private int annexes(OfficialDocument document, PageFlow flow) {
        Set<String> kept = NamesInTitles.of(document, names);
        document.annexes().forEach(annex -> annex(annex, kept, flow));
        return flow.isPageEmpty() ? flow.page() - 1 : flow.page();
    }

    private void imprint(OfficialDocument document, PageFlow flow) {
        if (!document.imprint().isEmpty()) {
            if (flow.frame().across()) {
                flow.turn(Frame.UPRIGHT);
            }
            imprints.set(document.imprint(), flow, isRuled(document));
        }
    }

    /** Masthead, title and addressees. */
    void front(OfficialDocument document, PageFlow flow) {
        if (!document.masthead().isEmpty()) {
            mastheads.set(document.masthead(), flow);
        }
        titles.set(document.title(), document.title(), NamesInTitles.of(document, names), flow);
        if (!document.addressees().isEmpty()) {
            flow.part(Role.Plain.PARAGRAPH);
            paragraphs.flush(document.addresseeLine(), flow.frame()).forEach(flow::add);
        }
        flow.textBegins();
    }

    private void annex(Annex annex, Set<String> kept, PageFlow flow) {
        flow.turn(annex.landscape() ? Frame.ACROSS : Frame.UPRIGHT);
        if (!annex.label().isEmpty()) {
            OneLine label = OneLine.size3(annex.label(), Typeface.HEITI, metrics);
            flow.part(annex.title().isEmpty() ? new Role.Title(annex.label()) : Role.Plain.PARAGRAPH);
            flow.add(label.atLeft(flow.frame().left(), flow.frame().room()));
        }
        flow.goTo(ANNEX_TITLE_ROW);
        titles.set(annex.title(), (annex.label() + " " + annex.title()).strip(), kept, flow);
        bodies.body(annex.body(), flow);
    }
}
