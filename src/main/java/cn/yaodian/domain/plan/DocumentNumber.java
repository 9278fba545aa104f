package cn.yaodian.domain.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号, such as 庆产改组〔2022〕3号 (GB/T 9704-2012, 7.2.5: six-sided brackets, no 第, no leading zero).
 *
 * @param word   机关代字, such as 庆产改组
 * @param year   four digits
 * @param number from 1
 */
public record DocumentNumber(String word, int year, int number) {

    private static final Pattern TYPED = Pattern
            .compile("(\\S.*?)\\s*[〔\\[（(【［](\\d{4})[〕\\]）)】］]\\s*第?\\s*(\\d{1,6})\\s*号?");

    public DocumentNumber {
        word = word.strip();
        if (word.isEmpty() || number < 1 || year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no document number: " + word + " " + year + " " + number);
        }
    }

    /** Reads a number as somebody types it, with whatever brackets; empty where it is none. */
    public static Optional<DocumentNumber> parse(String typed) {
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(2));
        int number = Integer.parseInt(found.group(3));
        return number < 1 || year < 1949 || year > 2999
                ? Optional.empty()
                : Optional.of(new DocumentNumber(found.group(1), year, number));
    }

    @Override
    public String toString() {
        return word + "〔" + year + "〕" + number + "号";
    }
}
