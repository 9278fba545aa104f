package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads signature, date, attachments, note and imprint from the end of a text backwards (GB/T 9704-2012, 7.3.4 to 7.4). */
final class TailReader {

    private static final int SIGNATURE_LINES = 14;
    private static final int SHORTEST_LINE = 4;
    private static final int SHORTEST_UNDATED = 6;

    private final FrameDraft draft;
    private boolean signed;

    TailReader(FrameDraft draft) {
        this.draft = draft;
    }

    /** Takes the tail off; gives what is left. */
    List<Passage> read(List<Passage> passages) {
        int end = passages.size();
        while (end > 0) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, end - 1).map(Paragraph::text);
            if (line.isEmpty()) {
                break;
            }
            int taken = take(passages, end, line.get());
            if (taken == 0) {
                break;
            }
            end -= taken;
        }
        return passages.subList(0, end);
    }

    /** Takes nothing but imprint and notes off; gives what is left. */
    List<Passage> readImprint(List<Passage> passages) {
        int end = passages.size();
        while (end > 0) {
            Optional<TracedText> line = FrameDraft.paragraph(passages, end - 1).map(Paragraph::text);
            if (line.isEmpty() || !EndLine.take(line.get(), draft)) {
                break;
            }
            end -= 1 + printer(passages, end - 1, line.get());
        }
        return passages.subList(0, end);
    }

    /** How many passages before the given end belong to the tail. */
    private int take(List<Passage> passages, int end, TracedText line) {
        int attachments = AttachmentList.linesBefore(passages, end);
        if (attachments > 0 && !EndLine.isAttachmentLabel(Titles.withoutBlanks(line))) {
            for (int i = end - attachments; i < end; i++) {
                FrameDraft.paragraph(passages, i).ifPresent(entry -> draft.attachment(entry.text()));
            }
            return attachments;
        }
        if (EndLine.take(line, draft)) {
            return 1 + printer(passages, end - 1, line);
        }
        Optional<DateReader.FoundDate> date = DateReader.atEnd(line);
        int taken = date.isPresent() && !signed ? signature(passages, end, line, date.get()) : 0;
        return taken > 0 ? taken : signed ? 0 : Math.max(month(passages, end), undated(passages, end, line));
    }

    /** A body above 2025年3月. */
    private int month(List<Passage> passages, int end) {
        if (!isMonth(passages, end - 1)) {
            return 0;
        }
        List<TracedText> names = names(passages, end - 1, true);
        FrameDraft.paragraph(passages, end - 1).ifPresent(line -> draft.month(line.text()));
        draft.signature(names);
        signed = true;
        return names.size() + 1;
    }

    private static boolean isMonth(List<Passage> passages, int at) {
        return FrameDraft.paragraph(passages, at).map(Paragraph::text)
                .filter(line -> LineLooks.isDate(line) && DateReader.last(line).isEmpty()).isPresent()
                && FrameDraft.paragraph(passages, at - 1).map(Paragraph::text).filter(TailReader::namesPlace)
                        .isPresent();
    }

    /** A whole name that could not be one of a task's units. */
    private static boolean namesPlace(TracedText line) {
        String name = Titles.withoutBlanks(line);
        return name.length() >= SHORTEST_UNDATED && Signatories.isWholeName(line) && name.indexOf('、') < 0
                && "省市县区州镇乡各".indexOf(name.charAt(0)) < 0;
    }

    /** The lines of names right above the given end, from the first. */
    private static List<TracedText> names(List<Passage> passages, int end, boolean last) {
        List<TracedText> names = new ArrayList<>();
        while (names.size() < SIGNATURE_LINES) {
            Optional<TracedText> above = FrameDraft.paragraph(passages, end - 1 - names.size()).map(Paragraph::text);
            if (above.isEmpty() || !belongsToSignature(above.get(), last && names.isEmpty())) {
                break;
            }
            names.addFirst(above.get());
        }
        return names;
    }

    /** The printer's name may stand on a line above 2024年3月18日印发; another above it is the signature's. */
    private int printer(List<Passage> passages, int end, TracedText line) {
        boolean dateOnly = DateReader.last(line).filter(date -> date.start() == 0).isPresent()
                && Titles.withoutBlanks(line).endsWith("印发");
        Optional<TracedText> above = FrameDraft.paragraph(passages, end - 1).map(Paragraph::text);
        if (!dateOnly || above.filter(Signatories::isBody).isEmpty()) {
            return 0;
        }
        draft.printer(above.get());
        return 1;
    }

    private int signature(List<Passage> passages, int end, TracedText line, DateReader.FoundDate date) {
        TracedText before = line.to(date.start()).strip();
        boolean bare = before.isEmpty() || Signatories.isSeal(before);
        if (!bare && !Signatories.isWholeName(before)) {
            return 0;
        }
        List<TracedText> names = names(passages, end - 1, bare);
        int taken = names.size() + 1;
        if (!before.isEmpty()) {
            names.add(before);
        }
        draft.signature(names);
        draft.date(line.from(date.start()), date.date());
        signed = true;
        return taken;
    }

    private static boolean belongsToSignature(TracedText line, boolean last) {
        if (LineLooks.isLabelled(line)) {
            return false;
        }
        return last
                ? Signatories.isWholeName(line)
                : line.length() >= SHORTEST_LINE && (Signatories.isWholeName(line) || Signatories.isBeginning(line));
    }

    /** A name without a date as the very last line; only one that names its place, for tasks end in units too. */
    private int undated(List<Passage> passages, int end, TracedText line) {
        boolean afterText = FrameDraft.paragraph(passages, end - 2).map(Paragraph::text)
                .filter(LineLooks::endsSentence).isPresent() || AttachmentList.linesBefore(passages, end - 1) > 0;
        if (!afterText || !Signatories.isBody(line) || !namesPlace(line)) {
            return 0;
        }
        draft.signature(List.of(line));
        signed = true;
        return 1;
    }

    /** Whether a signature ends with this passage: bodies, then a date. */
    static boolean isSigned(List<Passage> passages, int at) {
        Optional<TracedText> line = FrameDraft.paragraph(passages, at).map(Paragraph::text);
        Optional<DateReader.FoundDate> date = line.flatMap(DateReader::atEnd);
        if (date.isEmpty() || LineLooks.isLabelled(line.get())) {
            return isMonth(passages, at)
                    && FrameDraft.paragraph(passages, at - 1).map(Paragraph::text).filter(Signatories::isBody)
                            .isPresent();
        }
        TracedText before = line.get().to(date.get().start()).strip();
        return before.isEmpty() || Signatories.isSeal(before)
                ? FrameDraft.paragraph(passages, at - 1).map(Paragraph::text)
                        .filter(above -> belongsToSignature(above, true)).isPresent()
                : before.length() >= SHORTEST_LINE && Signatories.isWholeName(before);
    }
}
