package cn.yaodian.reading.golden;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Documents whose lines are paragraphs, so that they say the same on pages and in other formats. */
final class PlainDocuments {

    /** The others lose on paper what their blank lines and tables say. */
    private static final List<String> PLAIN = List.of("articles", "brackets", "heading-then-body", "own-line-duties",
            "principles", "quantities", "unnumbered");

    private PlainDocuments() {}

    /** Those with answers by hand among the project's own, and the real ones where they are at hand. */
    static Stream<Path> all() throws URISyntaxException {
        URL golden = Objects.requireNonNull(PlainDocuments.class.getResource("/cn/yaodian/reading/golden"));
        String seeds = System.getProperty("yaodian.seeds", "");
        Stream<Path> real = Files.isDirectory(Path.of(seeds)) ? Answer.documents(Path.of(seeds)) : Stream.of();
        return Stream.concat(Answer.documents(Path.of(golden.toURI())).filter(PlainDocuments::isPlain), real);
    }

    private static boolean isPlain(Path document) {
        String name = document.getFileName().toString();
        return PLAIN.contains(name.substring(0, name.lastIndexOf('.')));
    }
}
