package cn.yaodian.reading.quantity;

import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.OptionalInt;

/**
 * Follows a text and knows at each place whether it tells what was done or what is to be done. A mark such as 去年 or
 * 到2027年 holds until another or until the sentence ends. For one text.
 */
final class Tense {

    private static final Words PAST = Words.named("past-markers");
    private static final Words TOLD = Words.named("told-markers");
    private static final Words COMPARED = Words.named("comparison-leads");
    private static final Words AHEAD = Words.named("future-markers");
    private static final Words OPEN = Words.named("open-markers");
    private static final Words CATEGORIES = Words.named("category-nouns");
    private static final String DASHES = "-—–－~～至";
    private static final String TO_WHOM = "对向给";
    private static final int RATE = 12;
    private static final int NOUN = 5;
    private static final String REACHED = "达有超突约共近";
    private static final String BASE = "基础上";

    /** What a place speaks of. */
    enum Time {
        /** Says nothing of time: in a task it is to be done. */
        OPEN,
        /** What is to be reached. */
        AHEAD,
        /** What has been done, unless the words after it demand something. */
        TOLD,
        /** What has been done. */
        PAST
    }

    private final String text;
    private final OptionalInt year;
    private final boolean task;
    private Time time = Time.OPEN;
    private int at;
    private int markedAt;

    /** @param year the plan is for; earlier ones are past */
    Tense(String text, Strictness strictness, OptionalInt year) {
        this.text = text;
        this.year = year;
        this.task = strictness == Strictness.TASK;
    }

    void open(Clause clause) {
        if (clause.opens()) {
            time = Time.OPEN;
        } else if (endsInBase(clause.start() - 1)) {
            time = Time.OPEN;
        }
        at = clause.start();
        markedAt = clause.start();
    }

    /** 在去年300场的基础上，: what follows is to be done. */
    private boolean endsInBase(int comma) {
        return ShareReader.startsWith(text, Math.max(0, comma - BASE.length()), BASE);
    }

    /** Goes on to a place further on in the clause that was opened last. */
    Time at(int place) {
        int quotes = 0;
        while (at < place) {
            char c = text.charAt(at);
            quotes += c == '“' || c == '《' ? 1 : (c == '”' || c == '》') && quotes > 0 ? -1 : 0;
            int length = quotes > 0 ? 0 : mark(place);
            at += Math.max(1, length);
        }
        return time;
    }

    /** Where the mark stands that the time comes from; the clause's beginning for an earlier one. */
    int markedAt() {
        return markedAt;
    }

    private int mark(int place) {
        int year = yearAt(place);
        if (year > 0) {
            return year;
        }
        int past = PAST.lengthAt(text, at);
        if (past > 0 && !saysToWhom() && !isRate()) {
            return set(COMPARED.lengthBefore(text, at) > 0 ? time : Time.PAST, past);
        }
        int ahead = AHEAD.lengthAt(text, at);
        if (ahead > 0) {
            return set(Time.AHEAD, ahead);
        }
        int told = TOLD.lengthAt(text, at);
        if (told > 0 && !(task && text.startsWith("累计", at)) && !isAttributive()) {
            return set(time == Time.PAST ? Time.PAST : Time.TOLD, told);
        }
        if (text.charAt(at) == '了' && isNumberNext()) {
            return set(time == Time.PAST ? Time.PAST : Time.TOLD, 1);
        }
        int open = OPEN.lengthAt(text, at);
        boolean ofYear = at > 0 && text.charAt(at - 1) == '年';
        return open == 0 ? 0 : set(ofYear || time == Time.AHEAD ? time : Time.OPEN, open);
    }

    /** 对获评…的, 给新取得…的: whom it is for, not what was done. */
    private boolean saysToWhom() {
        return at > 0 && TO_WHOM.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 每千名老人拥有40张, 公交车拥有量12标台: a rate, not what there is. */
    private boolean isRate() {
        return text.startsWith("拥有量", at) || text.startsWith("拥有率", at)
                || text.startsWith("拥有", at) && text.substring(Math.max(0, at - RATE), at).contains("每");
    }

    /** 已建会企业协商覆盖率: which of them, not what was done; 已建会企业300家 tells. */
    private boolean isAttributive() {
        for (int i = at + 2; i < Math.min(text.length(), at + 2 + NOUN) && text.charAt(at) == '已'; i++) {
            int noun = CATEGORIES.lengthAt(text, i);
            if (noun > 0) {
                int behind = Scales.skip(text, i + noun);
                return behind < text.length() && Glyphs.isHan(text.charAt(behind))
                        && REACHED.indexOf(text.charAt(behind)) < 0
                        && FigureReader.at(text, behind).isEmpty();
            }
        }
        return false;
    }

    private int set(Time marked, int length) {
        if (marked != time) {
            time = marked;
            markedAt = at;
        }
        return length;
    }

    private boolean isNumberNext() {
        int next = Scales.skip(text, at + 1);
        return next < text.length() && (Glyphs.isDigit(text.charAt(next)) || ChineseFigure.digit(text.charAt(next)) > 0
                || text.charAt(next) == '近' || text.charAt(next) == '百');
    }

    /** Length of 2025年; what it says depends on the plan's year and on 到 before it. */
    private int yearAt(int place) {
        if (!Glyphs.isDigit(text.charAt(at)) || at > 0 && Glyphs.isDigit(text.charAt(at - 1))) {
            return 0;
        }
        int end = at;
        int number = 0;
        while (end < place && end - at < 5 && Glyphs.isDigit(text.charAt(end))) {
            number = number * 10 + Glyphs.digit(text.charAt(end));
            end++;
        }
        int sign = Scales.skip(text, end);
        if (end - at != 4 || number < 1900 || number > 2100 || sign >= place || text.charAt(sign) != '年') {
            return 0;
        }
        int before = at;
        while (before > 0 && Glyphs.isBlank(text.charAt(before - 1))) {
            before--;
        }
        char lead = before > 0 ? text.charAt(before - 1) : ' ';
        return set(ofYear(number, lead, before), sign + 1 - at);
    }

    private Time ofYear(int number, char lead, int before) {
        boolean counted = year.isPresent();
        if (DASHES.indexOf(lead) >= 0 && lead != '至' || PAST.lengthBefore(text, before) > 0) {
            return time;
        }
        if (counted && number < year.getAsInt()) {
            return COMPARED.lengthBefore(text, before) > 0 ? time : Time.PAST;
        }
        if (lead == '到' || lead == '至' || counted && number > year.getAsInt()) {
            return Time.AHEAD;
        }
        return counted && time == Time.PAST && number == year.getAsInt() ? Time.OPEN : time;
    }
}
