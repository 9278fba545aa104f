package cn.yaodian.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The document that carries a plan out of the office: masthead, addressees, covering text, signature, imprint. What is
 * empty is left to the office's own defaults when the document is made.
 *
 * @param letterhead  发文机关标志 without 文件
 * @param number      发文字号
 * @param noticeTitle title of the covering notice (关于印发《…》的通知); empty where the plan is issued by itself
 * @param addressees  主送机关, each a name that may itself hold 、 within brackets
 * @param coverText   the notice's own text; paragraphs parted by line feeds
 * @param signatories 发文机关署名, the host first
 * @param dateOfIssue 成文日期
 * @param note        附注 without its brackets (此件公开发布)
 * @param copyTo      抄送机关
 * @param printedBy   印发机关
 * @param printedOn   印发日期
 */
public record IssueDetails(String letterhead, Optional<DocumentNumber> number, String noticeTitle,
        List<String> addressees, String coverText, List<String> signatories, Optional<LocalDate> dateOfIssue,
        String note, List<String> copyTo, String printedBy, Optional<LocalDate> printedOn) {

    public static final IssueDetails NONE = new IssueDetails("", Optional.empty(), "", List.of(), "", List.of(),
            Optional.empty(), "", List.of(), "", Optional.empty());

    public IssueDetails {
        letterhead = letterhead.strip();
        noticeTitle = noticeTitle.strip();
        addressees = List.copyOf(addressees);
        coverText = coverText.strip();
        signatories = List.copyOf(signatories);
        note = note.strip();
        copyTo = List.copyOf(copyTo);
        printedBy = printedBy.strip();
    }
}
