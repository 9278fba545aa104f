package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a covering notice from the plan that it issues. */
final class CoverReader {

    private static final int LONGEST_COVER = 60;
    private static final int TITLE_LINES = 5;

    private final FrameDraft draft;

    CoverReader(FrameDraft draft) {
        this.draft = draft;
    }

    /** Takes the cover off; gives what is left, all of it where there is no cover. */
    List<Passage> read(List<Passage> passages) {
        Optional<String> issued = Titles.issued(draft.title()).map(Titles::withoutBlanks);
        int signed = signed(passages);
        if (issued.isPresent()) {
            Optional<Place> plan = again(passages, signed + 1, issued.get())
                    .or(() -> signed < 0 ? Optional.empty() : again(passages.subList(0, signed), 0, issued.get()));
            if (plan.isPresent()) {
                return cut(passages, plan.get());
            }
        }
        if (signed < 0) {
            return passages;
        }
        Place behind = behindSignature(passages, signed + 1);
        if (behind.start() >= passages.size()) {
            return passages;
        }
        return isCover(passages.subList(0, signed)) ? cut(passages, behind) : unsigned(passages, signed, behind);
    }

    /** Where the plan begins and how many lines its title takes. */
    private record Place(int start, int titleLines) {}

    private static int signed(List<Passage> passages) {
        for (int at = 0; at < passages.size(); at++) {
            if (TailReader.isSigned(passages, at)) {
                return at;
            }
        }
        return -1;
    }

    /** A notice that only issues holds no numbered text; one whose title says so may. */
    private boolean isCover(List<Passage> before) {
        boolean numbered = before.stream().takeWhile(passage -> !isAttachmentList(passage))
                .anyMatch(passage -> passage instanceof Paragraph line && LineLooks.isLabelled(line.text()));
        return Titles.issues(draft.title()) || !numbered || before.size() > LONGEST_COVER && draft.title().isEmpty();
    }

    /** 附件：1.…, and below it the others with numbers of their own. */
    private static boolean isAttachmentList(Passage passage) {
        return passage instanceof Paragraph line && line.text().toString().startsWith("附");
    }

    /** The place where the title stands again, perhaps without its place or with 附件1： before it. */
    private static Optional<Place> again(List<Passage> passages, int from, String title) {
        for (int at = from; at < Math.min(passages.size(), from + LONGEST_COVER); at++) {
            StringBuilder joined = new StringBuilder();
            for (int lines = 1; lines <= TITLE_LINES; lines++) {
                Optional<TracedText> line = FrameDraft.paragraph(passages, at + lines - 1).map(Paragraph::text);
                // （此件公开发布） and 附件 stand between the notice and the title, never within it.
                if (line.isEmpty() || EndLine.is(line.get()) || !isTitleLine(line.get())
                        || lines == 1 && isSignature(line.get(), title)) {
                    break;
                }
                int label = lines == 1 && from > 0 ? EndLine.labelBefore(line.get()) : 0;
                joined.append(Titles.withoutBlanks(line.get().from(label)));
                boolean same = joined.toString().equals(title)
                        || Titles.isComplete(joined) && Titles.isSame(joined.toString(), title);
                if (same) {
                    return Optional.of(new Place(at, lines));
                }
            }
        }
        return Optional.empty();
    }

    /** The body that signs right above the title, unless the title begins with its name. */
    private static boolean isSignature(TracedText line, String title) {
        return Signatories.isBody(line) && !title.startsWith(Titles.withoutBlanks(line));
    }

    private static boolean isTitleLine(TracedText line) {
        int label = EndLine.labelBefore(line);
        return LineLooks.isTitleLike(line) || Titles.isWhole(line)
                || label > 0 && LineLooks.isTitleLike(line.from(label).strip());
    }

    /** The plan's title may differ from the one that the notice names; then it stands behind the signature. */
    private Place behindSignature(List<Passage> passages, int from) {
        int start = from;
        boolean labelled = false;
        while (start < passages.size()) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, start).map(Paragraph::text);
            if (line.isEmpty() || !EndLine.is(line.get())) {
                break;
            }
            labelled |= EndLine.isAttachmentLabel(Titles.withoutBlanks(line.get()));
            start++;
        }
        return new Place(start, titleLines(passages, start, labelled));
    }

    private static int titleLines(List<Passage> passages, int start, boolean labelled) {
        StringBuilder joined = new StringBuilder();
        int complete = 0;
        int lines = 0;
        while (lines < TITLE_LINES) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, start + lines).map(Paragraph::text)
                    .filter(CoverReader::isTitleLine);
            if (line.isEmpty() || complete > 0 && !Titles.isTail(line.get())) {
                break;
            }
            joined.append(Titles.withoutBlanks(line.get()));
            lines++;
            complete = Titles.isComplete(joined) ? lines : complete;
        }
        return complete > 0 ? complete : labelled && lines > 0 ? 1 : 0;
    }

    private List<Passage> cut(List<Passage> passages, Place plan) {
        for (Passage passage : new TailReader(draft).read(passages.subList(0, plan.start()))) {
            switch (passage) {
                case Paragraph paragraph -> draft.coverText(paragraph.text());
                case Table table -> table.lines().forEach(draft::coverText);
            }
        }
        for (int i = plan.start(); i < plan.start() + plan.titleLines(); i++) {
            FrameDraft.paragraph(passages, i).map(Paragraph::text).ifPresent(this::planTitle);
        }
        return afterTitle(passages.subList(plan.start() + plan.titleLines(), passages.size()));
    }

    private void planTitle(TracedText line) {
        int label = EndLine.labelBefore(line);
        draft.leaveOut(line.to(label), LeftOut.ATTACHMENT_LABEL);
        draft.planTitle(line.from(label).strip());
    }

    /** （征求意见稿） below the plan's title, its contents, and the title once more. */
    private List<Passage> afterTitle(List<Passage> rest) {
        FrontLines lines = new FrontLines(rest);
        while (lines.text(0).filter(line -> UnderTitle.isNote(line) || UnderTitle.isSubtitle(line)).isPresent()) {
            draft.planTitle(lines.text(0).orElseThrow());
            lines.advance(1);
        }
        ContentsList.read(lines, draft);
        if (!draft.planTitle().isEmpty() && lines.bare(0).equals(draft.planTitle())) {
            draft.leaveOut(lines.text(0).orElseThrow(), LeftOut.REPEATED_TITLE);
            lines.advance(1);
        }
        return lines.rest();
    }

    /** A document signed before its attachments: the signature is taken out, all else stays, labels 附件 too. */
    private List<Passage> unsigned(List<Passage> passages, int signed, Place behind) {
        int end = behind.start();
        for (int i = behind.start() - 1; i > signed; i--) {
            boolean label = FrameDraft.paragraph(passages, i).map(Paragraph::text).map(Titles::withoutBlanks)
                    .filter(EndLine::isAttachmentLabel).isPresent();
            end = label ? i : end;
        }
        List<Passage> body = new ArrayList<>(new TailReader(draft).read(passages.subList(0, end)));
        body.addAll(passages.subList(end, passages.size()));
        return body;
    }
}
