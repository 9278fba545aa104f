package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Optional;

/** The words by which a text says what part a unit takes. */
final class DutyWords {

    private static final Words SUFFIXES = Words.named("role-suffixes");
    private static final Words LABELS = Words.named("duty-labels")
            .and(Words.pairs(Words.named("duty-parts"), Words.named("duty-holders")));
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_PART = 4;
    private static final int LONGEST_BLANKS = 8;
    private static final List<String> PERSONS = List.of("领导", "责任人", "联系人", "负责人", "负责同志", "组长", "分管", "牵头人", "包抓人",
            "领衔人");
    private static final List<String> LEAD = List.of("牵头", "主办", "主抓", "主责");
    private static final List<String> COOPERATE = List.of("配合", "协办", "协助", "协同", "会同");
    private static final List<String> PARTICIPATE = List.of("参与", "参加");
    private static final List<String> RESPONSIBLE = List.of("负责", "承办");

    private DutyWords() {}

    /**
     * What stands before a list of units.
     *
     * @param role  nothing for a label that names no units (完成时限, 牵头领导)
     * @param end   index behind the label and its colon
     * @param usual whether it is one of the usual headings of such lists
     * @param colon whether a colon stands behind it; without one (责任单位 市总工会) it may be a word of a sentence
     */
    record DutyLabel(Optional<DutyRole> role, int end, boolean usual, boolean colon) {}

    /** A label at this place: with its colon, in brackets of its own, or a usual one before a blank or a name. */
    static Optional<DutyLabel> labelAt(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at - start < LONGEST_BLANKS && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        int first = at;
        return beforeColon(text, first).or(() -> inBrackets(text, first)).or(() -> withoutColon(text, first))
                .or(() -> beforeVerb(text, first));
    }

    /** A label that follows without any mark on what stands before it: 牵头单位：市总工会配合单位：市教育局. */
    static Optional<DutyLabel> unpartedLabelAt(CharSequence text, int start) {
        if (Glyphs.isOpeningBracket(text.charAt(start))) {
            return inBrackets(text, start);
        }
        return LABELS.lengthAt(text, start) == 0 ? Optional.empty() : beforeColon(text, start);
    }

    /** It holds no comma outside brackets: 责任单位（牵头）：, 责任单位（列首位的为牵头单位，下同）：. */
    private static Optional<DutyLabel> beforeColon(CharSequence text, int start) {
        StringBuilder label = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        int depth = 0;
        for (int i = start; i < text.length() && label.length() <= LONGEST_LABEL
                && aside.length() <= LONGEST_ASIDE; i++) {
            char c = text.charAt(i);
            if (depth == 0 && Glyphs.isColon(c)) {
                return label.isEmpty()
                        ? Optional.empty()
                        : Optional.of(label(label.toString(), aside.toString(), i + 1));
            }
            if (Glyphs.isOpeningBracket(c) && !label.isEmpty()) {
                depth++;
            } else if (Glyphs.isClosingBracket(c) && depth > 0) {
                depth--;
            } else if (depth == 0 && (Glyphs.isComma(c) || Glyphs.isSentenceEnd(c) || Glyphs.isOpening(c)
                    || Glyphs.isClosing(c))) {
                return Optional.empty();
            } else if (Glyphs.isBlank(c)) {
                if (depth == 0 && UnitNames.isUnit(label) && !isUsual(label)) {
                    return Optional.empty(); // 市教育局 完成时间：… is a name, then a label
                }
            } else {
                (depth > 0 ? aside : label).append(c);
            }
        }
        return Optional.empty();
    }

    /** A short word in the label's brackets says more than the label: 责任单位（牵头）. */
    private static DutyLabel label(String words, String aside, int end) {
        Optional<DutyRole> own = aside.length() > LONGEST_PART ? Optional.empty() : roleOfLabel(aside);
        return new DutyLabel(own.isPresent() && !holds(words, PERSONS) ? own : roleOfLabel(words), end, isUsual(words),
                true);
    }

    private static boolean isUsual(CharSequence words) {
        return LABELS.lengthBefore(words, words.length()) > 0;
    }

    /** 【责任单位】市总工会. */
    private static Optional<DutyLabel> inBrackets(CharSequence text, int start) {
        if (start >= text.length() || !Glyphs.isOpeningBracket(text.charAt(start))) {
            return Optional.empty();
        }
        for (int i = start + 1; i + 1 < text.length() && i - start <= LONGEST_LABEL; i++) {
            if (Glyphs.isClosingBracket(text.charAt(i))) {
                String words = text.subSequence(start + 1, i).toString();
                boolean colon = Glyphs.isColon(text.charAt(i + 1));
                return isUsual(words)
                        ? Optional.of(new DutyLabel(roleOfLabel(words), colon ? i + 2 : i + 1, true, colon))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<DutyLabel> withoutColon(CharSequence text, int start) {
        int end = start >= text.length() ? start : start + LABELS.lengthAt(text, start);
        if (end == start || end >= text.length()
                || !Glyphs.isBlank(text.charAt(end)) && !UnitNames
                        .beginsLikeUnit(text.subSequence(end, Math.min(text.length(), end + LONGEST_LABEL)))) {
            return Optional.empty();
        }
        return Optional.of(new DutyLabel(roleOfLabel(text.subSequence(start, end).toString()), end, true, false));
    }

    /** 责任单位为市教育局. */
    private static Optional<DutyLabel> beforeVerb(CharSequence text, int start) {
        int end = start >= text.length() ? start : start + LABELS.lengthAt(text, start);
        if (end == start || end + 1 >= text.length() || text.charAt(end) != '为' && text.charAt(end) != '是'
                || !UnitNames.beginsLikeUnit(text.subSequence(end + 1, Math.min(text.length(), end + LONGEST_LABEL)))) {
            return Optional.empty();
        }
        return Optional.of(new DutyLabel(roleOfLabel(text.subSequence(start, end).toString()), end + 1, true, false));
    }

    /** The part that a label such as 牵头单位 or 责任部门 gives. */
    static Optional<DutyRole> roleOfLabel(String label) {
        if (holds(label, PERSONS)) {
            return Optional.empty();
        }
        return role(label);
    }

    private static Optional<DutyRole> role(String words) {
        if (holds(words, LEAD)) {
            return Optional.of(DutyRole.LEAD);
        }
        if (holds(words, COOPERATE)) {
            return Optional.of(DutyRole.COOPERATE);
        }
        if (holds(words, PARTICIPATE)) {
            return Optional.of(DutyRole.PARTICIPATE);
        }
        return holds(words, RESPONSIBLE) || LABELS.anyIn(words) || words.equals("落实") || words.equals("责任")
                ? Optional.of(DutyRole.RESPONSIBLE)
                : Optional.empty();
    }

    /** The part of units of which a sentence says that they do this: 协同推进, 负责政策制定. */
    static DutyRole roleOfVerb(String words) {
        return role(words).orElse(DutyRole.RESPONSIBLE);
    }

    private static boolean holds(String words, List<String> wanted) {
        return wanted.stream().anyMatch(words::contains);
    }

    /**
     * The words behind a list of units: 牵头 in 市总工会牵头.
     *
     * @param start index where they begin
     */
    record DutySuffix(DutyRole role, int start) {}

    static Optional<DutySuffix> suffixOf(CharSequence clause) {
        int end = clause.length();
        while (end > 0 && (Glyphs.isSentenceEnd(clause.charAt(end - 1)) || Glyphs.isBlank(clause.charAt(end - 1)))) {
            end--;
        }
        int length = SUFFIXES.lengthBefore(clause, end);
        int start = end - length;
        return length == 0
                ? Optional.empty()
                : Optional
                        .of(new DutySuffix(role(clause.subSequence(start, end).toString()).orElse(DutyRole.RESPONSIBLE),
                                start));
    }
}
