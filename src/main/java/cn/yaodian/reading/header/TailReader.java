package cn.yaodian.reading.header;

import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads signature, date, note and imprint from the end of a text backwards (GB/T 9704-2012, 7.3.5, 7.3.6 and 7.4). */
final class TailReader {

    private static final int SIGNATURE_LINES = 5;
    private static final int LONGEST_NOTE = 40;
    private static final List<String> COPIES = List.of("抄送", "抄报", "主送", "报：", "报:", "送：", "送:", "发：", "发:", "主题词");

    private final FrameDraft draft;

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

    /** How many passages before the given end belong to the tail. */
    private int take(List<Passage> passages, int end, TracedText line) {
        String bare = Titles.withoutBlanks(line);
        if (isAttachmentLabel(bare)) {
            draft.leaveOut(line, LeftOut.ATTACHMENT_LABEL);
            return 1;
        }
        if (COPIES.stream().anyMatch(bare::startsWith)) {
            draft.copyTo(line, bare.startsWith("主题词") ? List.of() : names(line));
            return 1;
        }
        if (bare.startsWith("共印") || bare.startsWith("（共印")) {
            draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
            return 1;
        }
        Optional<DateReader.FoundDate> date = DateReader.last(line);
        if (date.isPresent() && Titles.withoutBlanks(line.from(date.get().end())).equals("印发")) {
            draft.printed(line, Titles.withoutBlanks(line.to(date.get().start())), Optional.of(date.get().date()));
            return 1;
        }
        if (isNote(line)) {
            draft.note(line);
            return 1;
        }
        return date.isPresent() && date.get().end() == line.length() ? signature(passages, end, line, date.get()) : 0;
    }

    private int signature(List<Passage> passages, int end, TracedText line, DateReader.FoundDate date) {
        List<TracedText> names = new ArrayList<>();
        TracedText before = line.to(date.start()).strip();
        int taken = 1;
        if (!before.isEmpty()) {
            if (!Signatories.isWholeName(before)) {
                return 0;
            }
            names.add(before);
        } else {
            while (taken <= SIGNATURE_LINES) {
                Optional<Paragraph> above = FrameDraft.paragraph(passages, end - 1 - taken);
                if (above.isEmpty() || !belongsToSignature(above.get().text(), taken == 1)) {
                    break;
                }
                names.addFirst(above.get().text());
                taken++;
            }
        }
        draft.signature(names);
        draft.date(line.from(date.start()), date.date());
        return taken;
    }

    private static boolean belongsToSignature(TracedText line, boolean last) {
        return last
                ? Signatories.isWholeName(line) && !LineLooks.isLabelled(line)
                : Signatories.isName(line) && !LineLooks.isLabelled(line) && line.length() >= 4
                        && (Signatories.isWholeName(line) || !Titles.isComplete(line));
    }

    private static boolean isAttachmentLabel(String bare) {
        String rest = bare.startsWith("附件") ? bare.substring(2) : bare.startsWith("附：") ? "" : "x";
        return rest.length() <= 3
                && rest.chars().allMatch(c -> Glyphs.isDigit((char) c) || "一二三四五六七八九十：:".indexOf(c) >= 0);
    }

    /** （此件公开发布）: a bracket alone on its line. */
    private static boolean isNote(TracedText line) {
        if (line.length() < 4 || line.length() > LONGEST_NOTE || LineLooks.isLabelled(line)) {
            return false;
        }
        return Glyphs.isOpeningBracket(line.charAt(0)) && Glyphs.isClosingBracket(line.charAt(line.length() - 1))
                && (line.toString().contains("此件") || line.toString().contains("联系"));
    }

    private static List<String> names(TracedText line) {
        int colon = 0;
        while (colon < line.length() && !Glyphs.isColon(line.charAt(colon))) {
            colon++;
        }
        return colon >= line.length() ? List.of() : UnitNames.ofAddressees(line.from(colon + 1));
    }
}
