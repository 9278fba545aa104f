package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads A、B牵头，C配合: units wait until a word says what part they take. */
final class ClauseUnits {

    private static final Words DEADLINES = Words.named("deadline-words");
    private static final String TOGETHER_WITH = "会同";
    /** No word behind a list of units is longer; so many characters are looked at before a 、. */
    private static final int LONGEST_SUFFIX = 16;

    private final Optional<DutyRole> given;
    private final boolean bare;
    private final List<Duty> duties;
    private final List<TracedText> rest;
    private final List<String> waiting = new ArrayList<>();
    private final List<TracedText> waitingText = new ArrayList<>();

    /**
     * @param given the part that the heading of the list gives, where it has one
     * @param bare  whether units without any word for their part are taken for responsible
     */
    ClauseUnits(Optional<DutyRole> given, boolean bare, List<Duty> duties, List<TracedText> rest) {
        this.given = given;
        this.bare = bare;
        this.duties = duties;
        this.rest = rest;
    }

    void read(TracedText content) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i < content.length()) {
                char c = content.charAt(i);
                depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) && depth > 0 ? -1 : 0;
                boolean parts = c == '，' || c == ',' || Glyphs.isSentenceEnd(c)
                        || (Glyphs.isComma(c) || Glyphs.isBlank(c)) && endsInPart(content, start, i);
                if (depth > 0 || !parts) {
                    continue;
                }
            }
            TracedText clause = content.subSequence(start, i).strip();
            if (!clause.isEmpty()) {
                clause(clause);
            }
            start = i + 1;
        }
        finish();
    }

    private static boolean endsInPart(TracedText content, int start, int end) {
        return DutyWords.suffixOf(content.subSequence(Math.max(start, end - LONGEST_SUFFIX), end)).isPresent();
    }

    private void clause(TracedText clause) {
        Optional<DutyWords.DutySuffix> suffix = DutyWords.suffixOf(clause);
        int with = clause.toString().indexOf(TOGETHER_WITH);
        if (with >= 0 && together(clause, with, suffix)) {
            return;
        }
        TracedText names = withoutBy(suffix.isPresent() ? clause.to(suffix.get().start()) : clause);
        if (suffix.isPresent() && (names.isEmpty() || anyNamed(UnitNames.ofDuties(names)))) {
            waiting.addAll(UnitNames.ofDuties(names));
            flush(given.filter(role -> suffix.get().role() == DutyRole.RESPONSIBLE).orElse(suffix.get().role()));
        } else if (isDeadline(clause)) {
            rest.add(clause);
        } else {
            waiting.addAll(UnitNames.ofDuties(clause));
            waitingText.add(clause);
            given.ifPresent(this::flush);
        }
    }

    /** A会同B、C负责: B and C help with what is A's, whatever word stands behind them. */
    private boolean together(TracedText clause, int with, Optional<DutyWords.DutySuffix> suffix) {
        int end = suffix.map(DutyWords.DutySuffix::start).orElse(clause.length());
        int begin = with + TOGETHER_WITH.length();
        if (end <= begin) {
            return false;
        }
        List<String> helpers = UnitNames.ofDuties(clause.subSequence(begin, end));
        TracedText head = withoutBy(clause.to(with));
        Optional<DutyWords.DutySuffix> own = DutyWords.suffixOf(head);
        List<String> heads = UnitNames.ofDuties(own.isPresent() ? head.to(own.get().start()) : head);
        boolean joined = heads.isEmpty() && (head.isEmpty() || head.toString().equals("并") || own.isPresent());
        if (!helpers.stream().allMatch(ClauseUnits::isNamed) || !joined && !anyNamed(heads)
                || joined && duties.isEmpty() && waiting.isEmpty() || suffix.isEmpty() && own.isEmpty() && !joined
                        && given.isEmpty() && !bare) {
            return false;
        }
        waiting.addAll(heads);
        flush(own.or(() -> suffix).map(DutyWords.DutySuffix::role).or(() -> given).orElse(DutyRole.RESPONSIBLE));
        helpers.forEach(name -> add(name, DutyRole.COOPERATE));
        return true;
    }

    private void finish() {
        if (areUnits(waiting) && (bare || !duties.isEmpty())) {
            flush(DutyRole.RESPONSIBLE);
        } else {
            rest.addAll(waitingText);
        }
    }

    /** Among names that are plain a few may end in any way: 市委宣传部、市总工会、澜湾传媒. */
    private static boolean areUnits(List<String> names) {
        long looking = names.stream().filter(UnitNames::looksLikeUnit).count();
        boolean nearly = names.size() > 2 && looking * 3 >= names.size() * 2L && UnitNames.isUnit(names.getFirst())
                && names.stream().allMatch(UnitNames::couldBeName);
        return (looking == names.size() || nearly) && names.stream().anyMatch(UnitNames::isUnit);
    }

    private void flush(DutyRole role) {
        waiting.forEach(name -> add(name, role));
        waiting.clear();
        waitingText.clear();
    }

    /** 市总工会（牵头） says its own part. */
    private void add(String name, DutyRole role) {
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        if (open > 0 && Glyphs.isClosing(name.charAt(name.length() - 1))) {
            Optional<DutyRole> own = DutyWords.roleOfLabel(name.substring(open + 1, name.length() - 1));
            if (own.isPresent()) {
                duties.add(Duty.of(own.get(), name.substring(0, open)));
                return;
            }
        }
        duties.add(Duty.of(role, name));
    }

    private static TracedText withoutBy(TracedText clause) {
        TracedText stripped = clause.strip();
        return stripped.length() > 2 && stripped.charAt(0) == '由' ? stripped.from(1) : stripped;
    }

    private static boolean anyNamed(List<String> names) {
        return names.stream().anyMatch(ClauseUnits::isNamed);
    }

    /** Whether it ends or begins as names of units do. */
    static boolean isNamed(String name) {
        return UnitNames.looksLikeUnit(name) || UnitNames.beginsLikeUnit(name);
    }

    /** 2025年底前完成, 长期坚持, 6月. */
    private static boolean isDeadline(TracedText clause) {
        if (UnitNames.looksLikeUnit(clause)) {
            return false;
        }
        for (int i = 1; i < clause.length(); i++) {
            if (Glyphs.isDigit(clause.charAt(i - 1)) && (clause.charAt(i) == '年' || clause.charAt(i) == '月')) {
                return true;
            }
        }
        return DEADLINES.anyIn(clause);
    }
}
