package cn.yaodian.reading.table;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.duty.DutyReader;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.Optional;

/**
 * What a column's heading says of it.
 *
 * @param words   the heading without blanks
 * @param role    part that the units named in the column have; nothing for other columns
 * @param measure what the heading's bracket says the figures are measured in, such as 万人; empty for nothing
 */
record ColumnHeading(ColumnKind kind, String words, Optional<DutyRole> role, String measure) {

    static final ColumnHeading NONE = new ColumnHeading(ColumnKind.OTHER, "", Optional.empty(), "");

    private static final int LONGEST = 20;
    private static final int LONGEST_MEASURE = 6;
    private static final Words NUMBERS = Words.named("table-number-columns");
    private static final Words CATEGORIES = Words.named("table-category-columns");
    private static final Words TITLES = Words.named("table-title-columns");
    private static final Words TEXTS = Words.named("table-text-columns");
    private static final Words INDICATORS = Words.named("table-indicator-columns");
    private static final Words TARGETS = Words.named("table-target-columns");
    private static final Words MEASURES = Words.named("table-measure-columns");
    private static final Words TIMES = Words.named("table-time-columns");
    private static final Words NOTES = Words.named("table-note-columns");
    private static final Words UNITS = Words.named("table-unit-columns");

    static ColumnHeading of(CharSequence written) {
        StringBuilder outside = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Glyphs.isOpeningBracket(c)) {
                depth++;
            } else if (Glyphs.isClosingBracket(c) && depth > 0) {
                depth--;
            } else if (!Glyphs.isBlank(c)) {
                (depth > 0 ? aside : outside).append(c);
            }
        }
        return of(outside.toString(), aside.toString());
    }

    private static ColumnHeading of(String words, String aside) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return new ColumnHeading(ColumnKind.OTHER, words, Optional.empty(), "");
        }
        Optional<DutyRole> role = role(words, aside);
        ColumnKind kind = role.isPresent() ? ColumnKind.UNITS : kind(withoutYear(words));
        return new ColumnHeading(kind, words, role, aside.length() <= LONGEST_MEASURE ? aside : "");
    }

    /** 责任单位（牵头） says it in its bracket; 责任单位及责任人 names persons too. */
    private static Optional<DutyRole> role(String words, String aside) {
        Optional<DutyRole> inner = aside.isEmpty() ? Optional.empty() : DutyReader.roleOfHeading(aside);
        Optional<DutyRole> whole = DutyReader.roleOfHeading(words);
        if (whole.isPresent()) {
            return inner.isPresent() && aside.length() <= LONGEST_MEASURE ? inner : whole;
        }
        if (UNITS.contains(words)) {
            return Optional.of(DutyRole.RESPONSIBLE);
        }
        for (int i = 2; i < words.length(); i++) {
            if ("及和与、/／".indexOf(words.charAt(i)) >= 0) {
                return DutyReader.roleOfHeading(words.substring(0, i));
            }
        }
        return Optional.empty();
    }

    private static ColumnKind kind(String words) {
        if (NUMBERS.contains(words)) {
            return ColumnKind.NUMBER;
        }
        if (MEASURES.contains(words)) {
            return ColumnKind.MEASURE;
        }
        if (NOTES.anyIn(words)) {
            return ColumnKind.NOTE;
        }
        ColumnKind kind = ColumnKind.OTHER;
        int longest = 0;
        for (Ending ending : Ending.ALL) {
            int length = ending.words.lengthBefore(words, words.length());
            if (length > longest) {
                longest = length;
                kind = ending.kind;
            }
        }
        return kind == ColumnKind.OTHER && TIMES.anyIn(words) ? ColumnKind.TIME : kind;
    }

    /** 2026年重点任务 is headed as 重点任务 is; 2026年 alone stays. */
    private static String withoutYear(String words) {
        int end = 0;
        while (end < words.length()
                && (Glyphs.isDigit(words.charAt(end)) || "—-–~～至年度".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        return end > 0 && end < words.length() && Glyphs.isDigit(words.charAt(0)) ? words.substring(end) : words;
    }

    /** What headings of one kind end in. */
    private record Ending(ColumnKind kind, Words words) {
        private static final Ending[] ALL = {new Ending(ColumnKind.TITLE, TITLES), new Ending(ColumnKind.TEXT, TEXTS),
                new Ending(ColumnKind.CATEGORY, CATEGORIES), new Ending(ColumnKind.TARGET, TARGETS),
                new Ending(ColumnKind.INDICATOR, INDICATORS), new Ending(ColumnKind.TIME, TIMES)};
    }

    ColumnHeading as(ColumnKind other) {
        return new ColumnHeading(other, words, role, measure);
    }
}
