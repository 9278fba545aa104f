package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the form above a document on a web page says of it: 文号：…, 标题：…, 成文日期：…. When it was put on the web is no date
 * of issue.
 *
 * @param title empty where the form names none
 */
record WebFacts(Optional<DocumentNumbers.FoundNumber> number, String title, Optional<LocalDate> date) {

    static final WebFacts NONE = new WebFacts(Optional.empty(), "", Optional.empty());
    private static final Words NUMBERS = Words.named("number-fields");
    private static final Words TITLES = Words.named("title-fields");
    private static final Words DATES = Words.named("date-fields");
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_VALUE = 200;

    /** @param lines that were left out as those of a web page */
    static WebFacts of(List<TracedText> lines) {
        Optional<DocumentNumbers.FoundNumber> number = Optional.empty();
        String title = "";
        Optional<LocalDate> date = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            TracedText line = lines.get(i);
            for (int at = 0; at < line.length(); at++) {
                if (!Glyphs.isColon(line.charAt(at)) && !isBare(line, at)) {
                    continue;
                }
                String name = name(line, at);
                String value = value(line, at + 1);
                // A form in two columns may have become a line for each cell.
                if (value.isEmpty() && at == line.length() - 1 && i + 1 < lines.size()) {
                    value = lines.get(i + 1).toString();
                }
                if (number.isEmpty() && NUMBERS.contains(name)) {
                    number = DocumentNumbers.at(value.strip(), 0);
                } else if (title.isEmpty() && TITLES.contains(name)) {
                    title = Titles.withoutBlanks(value);
                } else if (date.isEmpty() && DATES.contains(name)) {
                    date = DateReader.last(value).map(DateReader.FoundDate::date);
                }
            }
        }
        return new WebFacts(number, title, date);
    }

    /** The last character of a field's name that has no colon. */
    private static boolean isBare(TracedText line, int at) {
        boolean ends = at == line.length() - 1 || Glyphs.isBlank(line.charAt(at + 1)) && !Glyphs.isBlank(line.charAt(at));
        return ends && NUMBERS.contains(name(line, at + 1));
    }

    /** The word before this place, its own blanks taken out: 文 号. */
    private static String name(TracedText line, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = end - 1; i >= 0 && name.length() < LONGEST_NAME; i--) {
            char c = line.charAt(i);
            if (!Glyphs.isBlank(c) && !Glyphs.isHan(c)) {
                break;
            }
            if (!Glyphs.isBlank(c)) {
                name.append(c);
            }
            String word = new StringBuilder(name).reverse().toString();
            boolean begins = i == 0 || Glyphs.isBlank(line.charAt(i - 1)) || !Glyphs.isHan(line.charAt(i - 1));
            if (begins && (NUMBERS.contains(word) || TITLES.contains(word) || DATES.contains(word))) {
                return word;
            }
        }
        return "";
    }

    /** Up to the next field or the line's end. */
    private static String value(TracedText line, int start) {
        int end = start;
        while (end < line.length() && end - start < LONGEST_VALUE && !Glyphs.isColon(line.charAt(end))) {
            end++;
        }
        if (end < line.length()) {
            while (end > start && !Glyphs.isBlank(line.charAt(end - 1))) {
                end--;
            }
        }
        return line.subSequence(start, Math.max(start, end)).toString().strip();
    }
}
