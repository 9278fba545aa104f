package cn.yaodian.reading.header;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.text.Glyphs;
import java.util.Optional;

/** Reads numbers of documents that stand alone on their line, so that one that a text cites is never taken. */
public final class DocumentNumbers {

    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_LINE = 60;

    /**
     * A number of a document.
     *
     * @param written without blanks, brackets as they stand
     * @param number  nothing where the word or the number is damaged
     */
    public record FoundNumber(String written, Optional<DocumentNumber> number, int end) {}

    private DocumentNumbers() {}

    /** The number that a line holds, alone or with 签发人 behind it. */
    public static Optional<FoundNumber> onLine(CharSequence line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < line.length() && !Glyphs.isOpeningBracket(line.charAt(at))) {
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
                .flatMap(year -> afterYear(line, word.toString(), year));
    }

    private static Optional<FoundNumber> afterYear(CharSequence line, String word, Numeral year) {
        int close = skip(line, year.end());
        if (close >= line.length() || !Glyphs.isClosingBracket(line.charAt(close))) {
            return Optional.empty();
        }
        int at = skip(line, close + 1);
        if (at < line.length() && line.charAt(at) == '第') {
            at = skip(line, at + 1);
        }
        Optional<Numeral> serial = Numeral.arabic(line, at);
        int end = skip(line, serial.map(Numeral::end).orElse(at));
        if (end >= line.length() || line.charAt(end) != '号') {
            return Optional.empty();
        }
        int behind = skip(line, end + 1);
        boolean alone = behind == line.length()
                || line.subSequence(behind, line.length()).toString().startsWith("签发人");
        return alone
                ? Optional.of(new FoundNumber(withoutBlanks(line, end + 1),
                        serial.filter(n -> n.value() > 0).map(n -> new DocumentNumber(word, year.value(), n.value())),
                        end + 1))
                : Optional.empty();
    }

    private static String withoutBlanks(CharSequence line, int end) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < end; i++) {
            if (!Glyphs.isBlank(line.charAt(i))) {
                written.append(line.charAt(i));
            }
        }
        return written.toString();
    }

    private static int skip(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
