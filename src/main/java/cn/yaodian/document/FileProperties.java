package cn.yaodian.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the file of a document says of itself, for title bars, lists of files and archives.
 *
 * @param title   one line; empty for none
 * @param authors the bodies that issue it, the host first
 * @param number  发文字号; empty for none
 * @param made    when the file was made; without it the same pages give the same bytes at any time
 */
public record FileProperties(String title, List<String> authors, String number, Optional<Instant> made) {

    public FileProperties {
        title = line(title);
        authors = authors.stream().map(FileProperties::line).filter(author -> !author.isEmpty()).toList();
        number = line(number);
    }

    /** With a title and nothing else. */
    public static FileProperties titled(String title) {
        return new FileProperties(title, List.of(), "", Optional.empty());
    }

    /** What a document says; one without title, such as an order, is called by its letterhead and number. */
    public static FileProperties of(OfficialDocument document) {
        Masthead masthead = document.masthead();
        String head = Stream.of(masthead.letterhead().text(), masthead.number()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        List<String> authors = new ArrayList<>(document.signature().bodies());
        if (authors.isEmpty() && !masthead.issue().editor().isEmpty()) {
            authors.add(masthead.issue().editor());
        }
        return new FileProperties(document.title().isEmpty() ? head : document.title(), authors, masthead.number(),
                Optional.empty());
    }

    public FileProperties madeAt(Instant time) {
        return new FileProperties(title, authors, number, Optional.of(time));
    }

    /** Lists of files show one line, and no format takes control characters or halves of characters. */
    private static String line(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }
}
