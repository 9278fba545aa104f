package cn.yaodian.reading.header;

import cn.yaodian.reading.line.PageFields;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a web page says of the document that it bears: 文号：…, 标题：…, 成文日期：…, 发文机关：…. When and by whom it was put on
 * the web says nothing of who issued it and when. What is found is traced, so that it can be booked where it is used.
 */
public record WebFacts(Optional<Number> number, Optional<TracedText> title, Optional<Day> date,
        Optional<TracedText> issuer) {

    public static final WebFacts NONE = new WebFacts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    private static final Words NUMBERS = Words.named("number-fields");
    private static final Words TITLES = Words.named("title-fields");
    private static final Words DATES = Words.named("date-fields");
    private static final Words ISSUERS = Words.named("issuer-fields");
    private static final int SHORTEST_TITLE = 6;

    /** A number where it stands. */
    record Number(TracedText line, DocumentNumbers.FoundNumber number) {}

    /** A date where it stands. */
    record Day(TracedText line, LocalDate date) {}

    /** @param lines of the page, in order, that are not the document's; a value may stand on the line behind its name */
    public static WebFacts of(List<TracedText> lines) {
        List<PageFields.Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<PageFields.Field> onLine = fields(lines.get(i));
            boolean open = !onLine.isEmpty() && onLine.getLast().value().isEmpty() && i + 1 < lines.size()
                    && fields(lines.get(i + 1)).isEmpty();
            fields.addAll(open ? onLine.subList(0, onLine.size() - 1) : onLine);
            if (open) {
                fields.add(new PageFields.Field(onLine.getLast().name(), lines.get(i + 1).strip()));
            }
        }
        return new WebFacts(first(fields, NUMBERS, WebFacts::number), first(fields, TITLES, WebFacts::title),
                first(fields, DATES, WebFacts::date), first(fields, ISSUERS, WebFacts::issuer));
    }

    private static List<PageFields.Field> fields(TracedText line) {
        return PageFields.of(line);
    }

    private static <T> Optional<T> first(List<PageFields.Field> fields, Words names,
            Function<TracedText, Optional<T>> reading) {
        return fields.stream().filter(field -> names.contains(field.name())).map(field -> reading.apply(field.value()))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Number> number(TracedText value) {
        return DocumentNumbers.onLine(value).map(found -> new Number(value, found));
    }

    private static Optional<TracedText> title(TracedText value) {
        return Optional.of(value).filter(title -> title.length() >= SHORTEST_TITLE);
    }

    private static Optional<Day> date(TracedText value) {
        return DateReader.last(value)
                .map(found -> new Day(value.subSequence(found.start(), found.end()), found.date()));
    }

    private static Optional<TracedText> issuer(TracedText value) {
        return Optional.of(value).filter(Signatories::isBody);
    }
}
