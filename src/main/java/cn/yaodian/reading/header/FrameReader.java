package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.AccountBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Parts a document into what stands around its text and the text itself. */
public final class FrameReader {

    private static final int SHORTEST_STRAY_TITLE = 10;

    private final AccountBook account;
    private final IntConsumer strayTitle;

    private final WebFacts web;

    /**
     * @param strayTitle told the line of a title that does not stand at the top
     * @param web        what the page that the document was found on says of it
     */
    public FrameReader(AccountBook account, IntConsumer strayTitle, WebFacts web) {
        this.account = account;
        this.strayTitle = strayTitle;
        this.web = web;
    }

    public DocumentFrame read(List<Passage> passages) {
        FrameDraft draft = new FrameDraft(account);
        List<Passage> rest = new CoverReader(draft).read(new FrontReader(draft, passages).read());
        AttachmentParter parter = new AttachmentParter(draft);
        List<Passage> text = parter.read(rest);
        List<Attachment> attachments = withoutEnd(draft, parter.attachments(), text);
        List<Passage> body = new ArrayList<>(new TailReader(draft).read(text));
        if (draft.title().isEmpty() && draft.planTitle().isEmpty()) {
            strayTitle(draft, body);
        }
        draft.from(web);
        return draft.finish(body, attachments);
    }

    /** The imprint stands at the very end; so does the signature where there is none before the attachments. */
    private static List<Attachment> withoutEnd(FrameDraft draft, List<Attachment> attachments, List<Passage> text) {
        if (attachments.isEmpty()) {
            return attachments;
        }
        boolean signed = draft.isSigned() || TailReader.isSigned(text, text.size() - 1);
        Attachment last = attachments.getLast();
        List<Attachment> without = new ArrayList<>(attachments.subList(0, attachments.size() - 1));
        TailReader reader = new TailReader(draft);
        without.add(new Attachment(last.line(),
                signed ? reader.readImprint(last.passages()) : reader.read(last.passages())));
        return without;
    }

    /** A document whose pages stand in the wrong order has its title somewhere within. */
    private void strayTitle(FrameDraft draft, List<Passage> body) {
        boolean fromTheTop = body.isEmpty() || body.getFirst() instanceof Paragraph first
                && LineLooks.isLabelled(first.text());
        for (int i = 0; i < body.size() && !fromTheTop; i++) {
            if (body.get(i) instanceof Paragraph line && LineLooks.isTitleLike(line.text())
                    && line.text().length() >= SHORTEST_STRAY_TITLE && !LineLooks.startsItsOwnLine(line.text())) {
                draft.title(line.text());
                strayTitle.accept(line.line());
                body.remove(i);
                return;
            }
        }
    }
}
