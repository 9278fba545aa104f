package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** Parts a covering notice from the plan that it issues. */
final class CoverReader {

    private static final int LONGEST_COVER = 40;
    private static final int TITLE_LINES = 4;

    private final FrameDraft draft;

    CoverReader(FrameDraft draft) {
        this.draft = draft;
    }

    /** Takes the cover off; gives what is left, all of it where there is no cover. */
    List<Passage> read(List<Passage> passages) {
        Optional<String> issued = Titles.issued(draft.title()).map(Titles::withoutBlanks);
        for (int at = 0; at < Math.min(passages.size(), LONGEST_COVER); at++) {
            int lines = issued.isPresent() ? repeated(passages, at, issued.get()) : 0;
            if (lines > 0) {
                return cut(passages, at, lines);
            }
            // Without the very title again, a signature and its date end the notice.
            if (Titles.issues(draft.title()) && isSigned(passages, at) && issued.isEmpty()) {
                return cut(passages, at + 1, titleLines(passages, at + 1));
            }
        }
        return issued.isPresent() ? afterSignature(passages) : passages;
    }

    /** The plan's title may differ from the one that the notice names; then it stands behind the signature. */
    private List<Passage> afterSignature(List<Passage> passages) {
        for (int at = 0; at + 1 < Math.min(passages.size(), LONGEST_COVER); at++) {
            if (isSigned(passages, at)) {
                int start = at + 1;
                while (start < passages.size() && isBetween(passages, start)) {
                    start++;
                }
                return cut(passages, start, titleLines(passages, start));
            }
        }
        return passages;
    }

    private static boolean isBetween(List<Passage> passages, int at) {
        return FrameDraft.paragraph(passages, at).map(Paragraph::text).map(Titles::withoutBlanks)
                .filter(line -> line.startsWith("（此件") || line.startsWith("附件") && line.length() <= 5).isPresent();
    }

    private static boolean isSigned(List<Passage> passages, int at) {
        Optional<TracedText> line = FrameDraft.paragraph(passages, at).map(Paragraph::text);
        Optional<TracedText> above = FrameDraft.paragraph(passages, at - 1).map(Paragraph::text);
        return line.filter(LineLooks::isDate).isPresent() && above.filter(Signatories::isWholeName).isPresent();
    }

    /** How many passages from this one on repeat the title. */
    private static int repeated(List<Passage> passages, int start, String title) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < Math.min(passages.size(), start + TITLE_LINES); i++) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, i).map(Paragraph::text);
            if (line.isEmpty()) {
                return 0;
            }
            joined.append(Titles.withoutBlanks(line.get()));
            if (joined.toString().equals(title)) {
                return i - start + 1;
            }
            if (!title.startsWith(joined.toString())) {
                return 0;
            }
        }
        return 0;
    }

    private static int titleLines(List<Passage> passages, int start) {
        StringBuilder joined = new StringBuilder();
        int lines = 0;
        while (lines < TITLE_LINES && !Titles.isComplete(joined)) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, start + lines).map(Paragraph::text)
                    .filter(LineLooks::isTitleLike);
            if (line.isEmpty()) {
                break;
            }
            joined.append(Titles.withoutBlanks(line.get()));
            lines++;
        }
        return Titles.isComplete(joined) ? lines : 0;
    }

    private List<Passage> cut(List<Passage> passages, int start, int titleLines) {
        for (Passage passage : new TailReader(draft).read(passages.subList(0, start))) {
            switch (passage) {
                case Paragraph paragraph -> draft.coverText(paragraph.text());
                case Table table -> table.lines().forEach(draft::coverText);
            }
        }
        for (int i = start; i < start + titleLines; i++) {
            FrameDraft.paragraph(passages, i).ifPresent(line -> draft.planTitle(line.text()));
        }
        return passages.subList(start + titleLines, passages.size());
    }
}
