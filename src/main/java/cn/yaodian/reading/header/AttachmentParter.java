package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text from the attachments behind it at the labels that these bear: 附件2, 附表, 附件3：登记表. */
final class AttachmentParter {

    private static final Words FILE_ENDINGS = Words.named("file-endings");

    private final FrameDraft draft;
    private final List<Attachment> attachments = new ArrayList<>();

    AttachmentParter(FrameDraft draft) {
        this.draft = draft;
    }

    /** Takes the attachments off and their labels out; gives what stands before them. */
    List<Passage> read(List<Passage> passages) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < passages.size(); i++) {
            if (begins(passages, i)) {
                starts.add(i);
            }
        }
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : passages.size();
            attach(passages.subList(starts.get(k), end));
        }
        return starts.isEmpty() ? passages : passages.subList(0, starts.getFirst());
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void attach(List<Passage> passages) {
        Paragraph first = (Paragraph) passages.getFirst();
        int label = labelLength(first.text());
        draft.leaveOut(first.text().to(label), LeftOut.ATTACHMENT_LABEL);
        List<Passage> own = new ArrayList<>(passages.subList(1, passages.size()));
        TracedText title = first.text().from(label).strip();
        if (!title.isEmpty()) {
            own.addFirst(first.withText(title));
        }
        attachments.add(new Attachment(first.line(), own));
    }

    private static int labelLength(TracedText line) {
        return isBareLabel(line) ? line.length() : EndLine.labelBefore(line);
    }

    private static boolean isBareLabel(TracedText line) {
        return EndLine.isAttachmentLabel(Titles.withoutBlanks(line)) && !LineLooks.endsInColon(line);
    }

    /** A label with something of its own below it; the entries of a list of attachments have none. */
    private static boolean begins(List<Passage> passages, int at) {
        Optional<TracedText> line = FrameDraft.paragraph(passages, at).map(Paragraph::text);
        if (line.isEmpty() || at + 1 >= passages.size()) {
            return false;
        }
        if (isBareLabel(line.get())) {
            return true;
        }
        int label = EndLine.labelBefore(line.get());
        TracedText title = line.get().from(label).strip();
        return label > 0 && !title.isEmpty() && LineLooks.isTitleLike(title)
                && FILE_ENDINGS.lengthBefore(title, title.length()) == 0 && isContent(passages.get(at + 1));
    }

    private static boolean isContent(Passage passage) {
        return !(passage instanceof Paragraph paragraph) || !EndLine.is(paragraph.text())
                && EndLine.labelBefore(paragraph.text()) == 0 && !Signatories.isBody(paragraph.text())
                && DateReader.atEnd(paragraph.text()).isEmpty();
    }
}
