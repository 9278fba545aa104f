package cn.yaodian.reading.header;

import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** The list 附件：1.… 2.… between a text and its signature, or behind it (GB/T 9704-2012, 7.3.4). */
final class AttachmentList {

    private static final int MOST_LINES = 16;
    private static final double LONGEST_ENTRY = 100;

    private AttachmentList() {}

    /** How many passages before the given end are such a list, 0 for none. */
    static int linesBefore(List<Passage> passages, int end) {
        for (int count = 1; count <= Math.min(MOST_LINES, end); count++) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, end - count).map(Paragraph::text);
            if (line.isEmpty() || line.get().length() > LONGEST_ENTRY || LineLooks.endsSentence(line.get())) {
                return 0;
            }
            if (begins(line.get())) {
                return count;
            }
            if (!goesOn(line.get())) {
                return 0;
            }
        }
        return 0;
    }

    /** 附件：1.任务分解表; 附件1.任务分解表 as the first of several. */
    private static boolean begins(TracedText line) {
        String bare = Titles.withoutBlanks(line);
        return bare.startsWith("附件：") || bare.startsWith("附件:") || bare.startsWith("附：") || bare.startsWith("附:")
                || bare.startsWith("附件1") || bare.startsWith("附件一");
    }

    /** 2.责任分工表, or the second line of an entry, which is no sentence either. */
    private static boolean goesOn(TracedText line) {
        boolean entry = LabelReader.read(line).filter(label -> LineLooks.isHeadingLike(label.rest())).isPresent();
        return entry || Titles.withoutBlanks(line).startsWith("附件") || LineLooks.isTitleLike(line);
    }
}
