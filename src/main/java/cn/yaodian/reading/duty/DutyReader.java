package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the duties in a paragraph: in a bracket of any kind, opened one way and closed another or never closed, on a line
 * of their own, or behind the last sentence. Looks at each character a fixed number of times.
 */
public final class DutyReader {

    /** So many opening brackets from the end are tried where a bracket before them was never closed. */
    private static final int TRIES = 4;
    private static final int LONGEST_HEADING = 10;
    /** What is made up of units; a bracket behind it says of which: 联席会议（市总工会、市教育局）. */
    private static final Words COLLECTIVES = Words.named("collective-words");
    private static final int LONGEST_SENTENCE = 300;

    private DutyReader() {}

    /** The part that units have in a table's column with this heading: 牵头单位, 责任部门. */
    public static Optional<DutyRole> roleOfHeading(String heading) {
        return heading.length() > LONGEST_HEADING ? Optional.empty() : DutyWords.roleOfLabel(heading);
    }

    /** What a table's cell names, each with the part that its column gives where the cell gives no other. */
    public static FoundDuties readCell(TracedText cell, DutyRole role) {
        DutyClause clause = DutyClause.ofCell(cell, role);
        return clause.duties().isEmpty()
                ? new FoundDuties(List.of(), TracedText.EMPTY, List.of(cell), false)
                : cut(cell, List.of(new Cut(0, cell.length(), clause)), false);
    }

    public static FoundDuties read(TracedText paragraph) {
        FoundDuties ofLine = line(paragraph, 0);
        if (!ofLine.duties().isEmpty()) {
            return ofLine;
        }
        FoundDuties found = brackets(paragraph);
        return found.duties().isEmpty() ? behindLastSentence(paragraph) : found;
    }

    /** 牵头单位：… with no bracket around it, from the given place to the end. */
    private static FoundDuties line(TracedText paragraph, int start) {
        Optional<DutyWords.DutyLabel> label = DutyWords.labelAt(paragraph, start);
        if (label.isEmpty() || label.get().role().isEmpty()) {
            return FoundDuties.none(paragraph);
        }
        TracedText content = paragraph.from(start);
        DutyClause clause = DutyClause.of(content, false);
        boolean sentence = !label.get().colon() && !clause.rest().isEmpty();
        return clause.duties().isEmpty() || sentence
                ? FoundDuties.none(paragraph)
                : cut(paragraph, List.of(new Cut(start, paragraph.length(), clause)), false);
    }

    private static FoundDuties behindLastSentence(TracedText paragraph) {
        for (int i = 0; i + 1 < paragraph.length(); i++) {
            if (Glyphs.isSentenceEnd(paragraph.charAt(i))) {
                FoundDuties found = line(paragraph, i + 1);
                if (!found.duties().isEmpty()) {
                    return found;
                }
            }
        }
        return lastSentence(paragraph);
    }

    /** 市总工会牵头，市教育局配合。 without a bracket. */
    private static FoundDuties lastSentence(TracedText paragraph) {
        int start = paragraph.length() - 1;
        while (start > 0 && "。！？".indexOf(paragraph.charAt(start - 1)) < 0) {
            start--;
        }
        if (paragraph.length() - start > LONGEST_SENTENCE || start < 0) {
            return FoundDuties.none(paragraph);
        }
        TracedText sentence = paragraph.from(start);
        Optional<DutyClause> parts = DutySentence.ofParts(sentence, start > 0);
        if (parts.isPresent()) {
            return cut(paragraph, List.of(new Cut(start, paragraph.length(), parts.get())), false);
        }
        List<Duty> told = start > 0 ? DutySentence.told(sentence) : List.of();
        return new FoundDuties(told, paragraph, List.of(), false);
    }

    private static FoundDuties brackets(TracedText paragraph) {
        List<Cut> cuts = new ArrayList<>();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Glyphs.isOpeningBracket(c)) {
                if (depth++ == 0) {
                    open = i;
                }
            } else if (Glyphs.isClosingBracket(c) && depth > 0 && --depth == 0) {
                bracket(paragraph, open, i).ifPresent(cuts::add);
            }
        }
        if (depth == 0) {
            return cut(paragraph, cuts, false);
        }
        Optional<Cut> last = unclosed(paragraph, open);
        last.ifPresent(cuts::add);
        return cut(paragraph, cuts, last.isPresent() && last.get().end == paragraph.length()
                && !Glyphs.isClosingBracket(paragraph.charAt(paragraph.length() - 1)));
    }

    private static Optional<Cut> bracket(TracedText paragraph, int open, int close) {
        boolean atEnd = close + 1 == paragraph.length() || isEnd(paragraph, close + 1);
        boolean afterSentence = open == 0 || Glyphs.isSentenceEnd(paragraph.charAt(open - 1))
                || Glyphs.isClosing(paragraph.charAt(open - 1));
        TracedText content = paragraph.subSequence(open + 1, close);
        boolean labelled = DutyWords.labelAt(content, 0).isPresent();
        boolean closesSentence = afterSentence || atEnd || Glyphs.isSentenceEnd(paragraph.charAt(close + 1));
        if (!labelled && !closesSentence) {
            return Optional.empty();
        }
        boolean bare = atEnd && afterSentence
                || closesSentence && severalUnits(content) && COLLECTIVES.lengthBefore(paragraph, open) == 0;
        DutyClause clause = DutyClause.of(content, bare);
        if (!labelled && !atEnd && !(clause.rest().isEmpty() && clause.duties().stream().map(Duty::name)
                .allMatch(ClauseUnits::isNamed))) {
            return Optional.empty();
        }
        return clause.duties().isEmpty() ? Optional.empty() : Optional.of(new Cut(open, close + 1, clause));
    }

    /** Without a sentence's end before it, a bare list must hold nothing but unmistakable names. */
    private static boolean severalUnits(TracedText content) {
        List<String> names = UnitNames.ofDuties(content);
        return names.size() > 1 && names.stream().allMatch(UnitNames::isUnit);
    }

    private static boolean isEnd(TracedText paragraph, int start) {
        for (int i = start; i < paragraph.length(); i++) {
            if (!Glyphs.isBlank(paragraph.charAt(i)) && !Glyphs.isSentenceEnd(paragraph.charAt(i))) {
                return false;
            }
            if (i - start > 3) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Cut> unclosed(TracedText paragraph, int firstOpen) {
        int tries = 0;
        for (int i = paragraph.length() - 1; i >= firstOpen && tries < TRIES; i--) {
            if (!Glyphs.isOpeningBracket(paragraph.charAt(i))) {
                continue;
            }
            tries++;
            Optional<DutyWords.DutyLabel> label = DutyWords.labelAt(paragraph, i + 1);
            int end = paragraph.length();
            boolean closed = Glyphs.isClosingBracket(paragraph.charAt(end - 1));
            DutyClause clause = DutyClause.of(paragraph.subSequence(i + 1, closed ? end - 1 : end), false);
            boolean nothingElse = label.isEmpty() && clause.rest().isEmpty() && !clause.duties().isEmpty()
                    && clause.duties().stream().map(Duty::name).allMatch(ClauseUnits::isNamed);
            if (nothingElse || label.isPresent() && label.get().role().isPresent()) {
                return clause.duties().isEmpty() ? Optional.empty() : Optional.of(new Cut(i, end, clause));
            }
        }
        return Optional.empty();
    }

    private static FoundDuties cut(TracedText paragraph, List<Cut> cuts, boolean unclosed) {
        if (cuts.isEmpty()) {
            return FoundDuties.none(paragraph);
        }
        List<Duty> duties = new ArrayList<>();
        List<TracedText> named = new ArrayList<>();
        TracedText.Builder text = new TracedText.Builder();
        int at = 0;
        for (Cut cut : cuts) {
            text.append(paragraph.subSequence(at, cut.start));
            duties.addAll(cut.clause.duties());
            at = cut.end;
            if (cut.clause.rest().isEmpty()) {
                named.add(paragraph.subSequence(cut.start, cut.end));
            } else {
                keepRest(paragraph, cut, text, named);
            }
        }
        text.append(paragraph.from(at));
        return new FoundDuties(duties, text.build().strip(), named, unclosed);
    }

    /** A bracket that says more than units stays, with the units taken out. */
    private static void keepRest(TracedText paragraph, Cut cut, TracedText.Builder text, List<TracedText> named) {
        boolean bracket = Glyphs.isOpeningBracket(paragraph.charAt(cut.start));
        int at = cut.start;
        if (bracket) {
            text.append(paragraph.subSequence(at, at + 1));
            at++;
        }
        int kept = 0;
        for (TracedText rest : cut.clause.rest()) {
            int start = at;
            while (paragraph.origin(start) != rest.origin(0)) {
                start++;
            }
            // Between two pieces that stay, the mark before the second stays with it.
            int mark = kept > 0 && start > at && isMark(paragraph.charAt(start - 1)) ? start - 1 : start;
            named.add(paragraph.subSequence(at, mark));
            text.append(paragraph.subSequence(mark, start)).append(rest);
            kept++;
            at = start + rest.length();
        }
        int close = bracket && Glyphs.isClosingBracket(paragraph.charAt(cut.end - 1)) ? cut.end - 1 : cut.end;
        named.add(paragraph.subSequence(at, close));
        text.append(paragraph.subSequence(close, cut.end));
    }

    private static boolean isMark(char c) {
        return Glyphs.isComma(c) || Glyphs.isSentenceEnd(c);
    }

    /** A stretch of the paragraph that names units, with what it says. */
    private record Cut(int start, int end, DutyClause clause) {}
}
