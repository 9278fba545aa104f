package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Optional;

/** The words by which a text says what part a unit takes. */
final class DutyWords {

    private static final Words SUFFIXES = Words.named("role-suffixes");
    private static final int LONGEST_LABEL = 14;
    private static final List<String> PERSONS = List.of("领导", "责任人", "联系人", "负责人", "负责同志", "组长");
    private static final List<String> LEAD = List.of("牵头", "主办", "主抓", "主责");
    private static final List<String> COOPERATE = List.of("配合", "协办", "协助", "协同", "会同");
    private static final List<String> PARTICIPATE = List.of("参与", "参加");
    private static final List<String> RESPONSIBLE = List.of("责任单位", "责任部门", "责任主体", "责任科室", "责任处室", "责任机构", "负责",
            "承办", "落实单位", "落实部门", "实施单位", "实施部门", "主管部门", "主管单位", "责任");

    private DutyWords() {}

    /**
     * What stands before a colon.
     *
     * @param role nothing for a label that names no units (完成时限, 牵头领导)
     * @param end  index behind the colon
     */
    record DutyLabel(Optional<DutyRole> role, int end) {}

    /** A label with its colon at this place; it holds no comma and no bracket. */
    static Optional<DutyLabel> labelAt(CharSequence text, int start) {
        StringBuilder label = new StringBuilder();
        for (int i = start; i < text.length() && i - start <= LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (Glyphs.isColon(c)) {
                return label.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DutyLabel(roleOfLabel(label.toString()), i + 1));
            }
            if (Glyphs.isComma(c) || Glyphs.isSentenceEnd(c) || Glyphs.isOpening(c) || Glyphs.isClosing(c)) {
                return Optional.empty();
            }
            if (!Glyphs.isBlank(c)) {
                label.append(c);
            }
        }
        return Optional.empty();
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
        return holds(words, RESPONSIBLE) || words.equals("落实") ? Optional.of(DutyRole.RESPONSIBLE) : Optional.empty();
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
                : role(clause.subSequence(start, end).toString()).map(role -> new DutySuffix(role, start));
    }
}
