package cn.yaodian.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the style sheets to their rules: dark by variables alone, colours only there, text that can be read. */
class SheetTest {

    private static final Path SHEETS = Path.of("src/main/resources/cn/yaodian/ui/theme");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\s*(-yd-[a-z-]+):\\s*([^;]+);");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s+(-[a-z-]+):");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");
    /** WCAG 2.1, 1.4.3: contrast of text of usual size. */
    private static final double READABLE = 4.5;

    @Test
    void darkModeSetsVariablesThatLightModeHasAndNothingElse() throws IOException {
        assertThat(PROPERTY.matcher(read("dark")).results().map(found -> found.group(1)))
                .allMatch(name -> name.startsWith("-yd-"));
        assertThat(variables("dark").keySet()).isSubsetOf(variables("variables").keySet());
    }

    @Test
    void onlyTheVariablesNameColours() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            List<Path> others = files.filter(file -> !List.of("variables.css", "dark.css")
                    .contains(file.getFileName().toString())).toList();
            assertThat(others).isNotEmpty().allSatisfy(file -> {
                Matcher colour = COLOUR.matcher(Files.readString(file));
                assertThat(colour.find()).as("%s names a colour", file.getFileName()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "dark"})
    void textCanBeReadOnWhatItStandsOn(String sheet) throws IOException {
        Map<String, String> colours = variables("variables");
        colours.putAll(variables(sheet));

        for (String ground : List.of("-yd-ground", "-yd-surface", "-yd-rail", "-yd-selected")) {
            for (String ink : List.of("-yd-ink", "-yd-ink-muted")) {
                assertContrast(colours, ink, ground);
            }
        }
        assertContrast(colours, "-yd-on-accent", "-yd-accent");
        assertContrast(colours, "-yd-accent-ink", "-yd-accent-soft");
        assertContrast(colours, "-yd-good", "-yd-good-soft");
        assertContrast(colours, "-yd-warn", "-yd-warn-soft");
        assertContrast(colours, "-yd-bad", "-yd-bad-soft");
    }

    private static void assertContrast(Map<String, String> colours, String ink, String ground) {
        double one = luminance(Color.web(colours.getOrDefault(ink, "")));
        double other = luminance(Color.web(colours.getOrDefault(ground, "")));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).as("contrast of %s on %s", ink, ground).isGreaterThanOrEqualTo(READABLE);
    }

    // WCAG 2.1, relative luminance.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> variables(String sheet) throws IOException {
        Map<String, String> found = new TreeMap<>();
        VARIABLE.matcher(read(sheet)).results().forEach(match -> found.put(match.group(1), match.group(2).strip()));
        return found;
    }

    private static String read(String sheet) throws IOException {
        return Files.readString(SHEETS.resolve(sheet + ".css"));
    }
}
