package cn.yaodian.reading.header;

import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.reading.paragraph.Passage;
import java.util.List;

/**
 * A document parted into what stands around its text and the text.
 *
 * @param header what is reported of it
 * @param issue  the same as a plan keeps it
 * @param body   passages that are neither
 * @param attachments what stands behind the text, below labels of its own
 */
public record DocumentFrame(DocumentHeader header, IssueDetails issue, List<Passage> body,
        List<Attachment> attachments) {

    public DocumentFrame {
        attachments = List.copyOf(attachments);
        body = List.copyOf(body);
    }

    /** The same frame around other text. */
    DocumentFrame withBody(List<Passage> changed) {
        return new DocumentFrame(header, issue, changed, attachments);
    }

    /** The plan's own title, else that of the document. */
    public String titleOfPlan() {
        return header.planTitle().isEmpty() ? header.title() : header.planTitle();
    }
}
