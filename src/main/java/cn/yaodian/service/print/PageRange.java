package cn.yaodian.service.print;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which pages are printed. @param numbers from 1 */
public record PageRange(SortedSet<Integer> numbers) {

    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    public PageRange {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }

    public static PageRange all(int count) {
        return of(1, count);
    }

    private static PageRange of(int first, int last) {
        return new PageRange(new TreeSet<>(IntStream.rangeClosed(first, last).boxed().toList()));
    }

    /**
     * As a clerk writes it: 1-3、5 or 1—3,5; blank for all pages. Marks may be Chinese or Western.
     *
     * @param count pages there are
     * @throws FailureException PAGE_RANGE_UNKNOWN if it cannot be read or names pages that there are not
     */
    public static PageRange parse(String text, int count) {
        String plain = text.strip().replaceAll("[，、；;,\\s]+", " ").replaceAll(" ?[-—–－~～至到]+ ?", "-")
                .replaceAll("[第页]", "").strip();
        if (plain.isEmpty()) {
            return all(count);
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String part : plain.split(" ", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw unknown(text, count);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < 1 || last > count || first > last) {
                throw unknown(text, count);
            }
            numbers.addAll(of(first, last).numbers());
        }
        return new PageRange(numbers);
    }

    private static FailureException unknown(String text, int count) {
        return new FailureException(Failure.PAGE_RANGE_UNKNOWN, text.strip(), count);
    }
}
