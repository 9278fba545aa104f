package cn.yaodian.composing.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;

/**
 * Composes the document that issues a plan: a notice with the plan behind it, or, where the plan has neither notice title
 * nor covering text, the plan by itself under the office's letterhead. What the plan's issue details leave empty is taken
 * from the office; a draft without number and date leaves their places blank.
 */
public final class NoticeComposer {

    /** Anchor of the paragraphs before the first heading. */
    public static final String PREAMBLE = "preamble";
    /** Anchor of the paragraphs after the last task. */
    public static final String CLOSING = "closing";
    /** Anchor of the covering text. */
    public static final String COVER = "cover";

    private final NoticeWording wording = new NoticeWording();

    public OfficialDocument compose(Plan plan, Office office) {
        IssueDetails issue = plan.issue();
        List<Block> text = text(plan);
        if (issue.noticeTitle().isEmpty() && issue.coverText().isEmpty()) {
            return new OfficialDocument(masthead(issue, office), plan.title(), issue.addressees(), text,
                    signature(issue, office), List.of(), imprint(issue, office));
        }
        String title = or(issue.noticeTitle(), wording.title(plan.title()));
        return new OfficialDocument(masthead(issue, office), title, issue.addressees(), cover(plan),
                signature(issue, office), List.of(new Annex("", plan.title(), text)), imprint(issue, office));
    }

    /** The plan's own text, with its numbers and the brackets of its duties. */
    public List<Block> text(Plan plan) {
        return PlanBlocks.of(plan, wording);
    }

    private Masthead masthead(IssueDetails issue, Office office) {
        String name = or(issue.letterhead(), or(office.letterhead(), office.bodyName()));
        String number = issue.number().map(DocumentNumber::toString).orElse("");
        return new Masthead(wording.letterhead(name), number);
    }

    private List<Block> cover(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        or(plan.issue().coverText(), wording.cover(plan.title())).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Block.paragraph(COVER, line)));
        return blocks;
    }

    private Signature signature(IssueDetails issue, Office office) {
        List<String> bodies = issue.signatories();
        if (bodies.isEmpty() && !office.bodyName().isEmpty()) {
            bodies = List.of(office.bodyName());
        }
        return new Signature(bodies, issue.dateOfIssue().map(wording::date).orElse(""), issue.note());
    }

    private Imprint imprint(IssueDetails issue, Office office) {
        String printedBy = or(issue.printedBy(), or(office.printedBy(), office.officeName()));
        String printedOn = issue.printedOn().or(issue::dateOfIssue).map(wording::date).orElse("");
        // A date alone is no imprint: somebody has to have printed it.
        return new Imprint(issue.copyTo(), printedBy, printedBy.isEmpty() ? "" : printedOn);
    }

    private static String or(String text, String otherwise) {
        return Optional.of(text).filter(t -> !t.isEmpty()).orElse(otherwise);
    }
}
