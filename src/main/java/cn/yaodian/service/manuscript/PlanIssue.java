package cn.yaodian.service.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import cn.yaodian.domain.plan.IssueDetails;
import java.util.ArrayList;
import java.util.List;

/** Takes over what a plan says of the document that issues it. */
final class PlanIssue {

    private static final String COPY_TO = "抄送";
    private static final String WORD = "文件";

    private PlanIssue() {}

    static ManuscriptText carried(IssueDetails issue, ManuscriptText text) {
        ManuscriptHead head = text.head();
        // The head's own word stands beside the name; a plan may have it in it.
        String letterhead = issue.letterhead().endsWith(WORD) && head.word().equals(WORD)
                ? issue.letterhead().substring(0, issue.letterhead().length() - WORD.length())
                : issue.letterhead();
        List<String> bodies = letterhead.isEmpty() ? head.bodies() : List.of(letterhead);
        boolean covered = text.annexes().stream().anyMatch(annex -> !annex.listed());
        String title = covered && !issue.noticeTitle().isEmpty() ? issue.noticeTitle() : text.title();
        String body = covered && !issue.coverText().isEmpty() ? issue.coverText() : text.body();
        return new ManuscriptText(
                new ManuscriptHead(head.form(), bodies, head.word(), head.number(), head.copyNumber(), head.secrecy(),
                        head.urgency(), head.signers(), head.issue(), head.editor()),
                title, text.addressees(), body, text.annexes(), foot(issue, text.foot()), text.pictures());
    }

    private static ManuscriptFoot foot(IssueDetails issue, ManuscriptFoot foot) {
        List<ManuscriptSignatory> signatories = issue.signatories().isEmpty()
                ? foot.signatories()
                : issue.signatories().stream().map(ManuscriptSignatory::of).toList();
        List<NamedList> lists = new ArrayList<>(foot.lists());
        if (!issue.copyTo().isEmpty()) {
            lists.removeIf(list -> list.label().equals(COPY_TO));
            lists.addFirst(new NamedList(COPY_TO, issue.copyTo()));
        }
        return new ManuscriptFoot(foot.attendance(), signatories, foot.sealed(), foot.date(),
                issue.note().isEmpty() ? foot.note() : issue.note(), lists,
                issue.printedBy().isEmpty() ? foot.printedBy() : issue.printedBy(), foot.printedOn(), foot.copies(),
                foot.evenPage());
    }
}
