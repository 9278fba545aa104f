package cn.yaodian.reading.header;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.Optional;

/** Reads numbers of documents that stand alone on their line, so that one that a text cites is never taken. */
public final class DocumentNumbers {

    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_LINE = 60;

    private static final String OPENING = "（(〔[［【﹝〖「｛{〈<＜„《";
    private static final String CLOSING = "）)〕]］】﹞〗」｝}〉>＞‟”》";
    private static final Words PREFIXES = Words.named("number-fields");

    /**
     * A number of a document.
     *
     * @param written without blanks, brackets as they stand
     * @param number  nothing where the word or the number is damaged
     * @param start   index of its first character
     * @param end     index behind its last
     */
    public record FoundNumber(String written, Optional<DocumentNumber> number, int start, int end) {}

    private DocumentNumbers() {}

    /** The number that a line holds, alone, in brackets of its own, or with 签发人 behind it. */
    public static Optional<FoundNumber> onLine(CharSequence line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return ofWhole(line).or(() -> spacedOut(line));
    }

    /** [2 0 2 4] 1 9 号 as recognised from a scan. */
    private static Optional<FoundNumber> spacedOut(CharSequence line) {
        String close = Titles.withoutBlanks(line);
        return close.length() == line.length()
                ? Optional.empty()
                : ofWhole(close).filter(found -> found.start() == 0 && found.end() == close.length())
                        .map(found -> new FoundNumber(found.written(), found.number(), 0, line.length()));
    }

    private static Optional<FoundNumber> ofWhole(CharSequence line) {
        int start = skip(line, skipPrefix(line));
        boolean bracketed = start < line.length() && "（(".indexOf(line.charAt(start)) >= 0;
        return at(line, bracketed ? start + 1 : start).filter(found -> {
            int behind = skip(line, found.end());
            if (bracketed) {
                return behind + 1 == line.length() && "）)".indexOf(line.charAt(behind)) >= 0;
            }
            return behind == line.length()
                    || line.subSequence(behind, line.length()).toString().startsWith("签发");
        });
    }

    /** The number that begins at this place, whatever stands behind it. */
    static Optional<FoundNumber> at(CharSequence line, int start) {
        StringBuilder word = new StringBuilder();
        int at = start;
        while (at < line.length() && OPENING.indexOf(line.charAt(at)) < 0 && word.length() <= LONGEST_WORD) {
            char c = line.charAt(at);
            if (Glyphs.isHan(c) || Glyphs.isLetter(c)) {
                word.append(c);
            } else if (!Glyphs.isBlank(c)) {
                return Optional.empty();
            }
            at++;
        }
        if (word.isEmpty() || word.length() > LONGEST_WORD || at == line.length()) {
            return Optional.empty();
        }
        int yearAt = skip(line, at + 1);
        return Numeral.arabic(line, yearAt).filter(year -> year.value() >= 1949 && year.value() <= 2999)
                .flatMap(year -> afterYear(line, start, word.toString(), year));
    }

    private static Optional<FoundNumber> afterYear(CharSequence line, int start, String word, Numeral year) {
        int close = skip(line, year.end());
        if (close < line.length() && line.charAt(close) == '年') {
            close = skip(line, close + 1);
        }
        if (close >= line.length() || CLOSING.indexOf(line.charAt(close)) < 0) {
            return Optional.empty();
        }
        int at = skip(line, close + 1);
        if (at < line.length() && line.charAt(at) == '第') {
            at = skip(line, at + 1);
        }
        Optional<Numeral> serial = Numeral.arabic(line, at);
        int end = skip(line, serial.map(Numeral::end).orElse(at));
        boolean closed = end < line.length() && line.charAt(end) == '号';
        // Without 号 it is a number only where nothing follows.
        if (!closed && (serial.isEmpty() || end < line.length())) {
            return Optional.empty();
        }
        int behind = closed ? end + 1 : end;
        return Optional.of(new FoundNumber(Titles.withoutBlanks(line.subSequence(start, behind)),
                serial.filter(n -> n.value() > 0).map(n -> new DocumentNumber(word, year.value(), n.value())), start,
                behind));
    }

    /** Behind 文号： or 发文字号：, which also stand spaced out. */
    private static int skipPrefix(CharSequence line) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length() && i < LONGEST_WORD; i++) {
            char c = line.charAt(i);
            if (Glyphs.isColon(c)) {
                return PREFIXES.contains(word) ? i + 1 : 0;
            }
            if (!Glyphs.isBlank(c)) {
                word.append(c);
            }
        }
        return 0;
    }

    private static int skip(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
