package cn.yaodian.reading.golden;

import cn.yaodian.command.read.ReadingJson;
import cn.yaodian.reading.DocumentReading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import java.io.IOException;
import java.time.Clock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An answer, read or made by hand, as lines that can be compared: blanks, widths and a closing 。 do not count. */
final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode json;
    private final Set<String> optional = new TreeSet<>();

    private Answer(JsonNode json) {
        this.json = json;
        json.path("optionalTasks").forEach(task -> optional.add(label(task) + " " + plain(task.path("title"))));
    }

    /** Every document of the folder that has an answer beside it. */
    static Stream<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".json"))
                    .sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Answer byHand(Path document) throws IOException {
        String name = document.getFileName().toString();
        Path answer = document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
        return new Answer(JSON.readTree(Files.readString(answer)));
    }

    static Answer read(Path document) throws IOException {
        return new Answer(JSON.readTree(new ReadingJson().write(new DocumentReading().read(document))));
    }

    static Answer ofText(String text) {
        try {
            return new Answer(JSON.readTree(
                    new ReadingJson().write(new TextReading(Clock.systemUTC()).read(SourceText.of(text)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<String> header() {
        List<String> lines = new ArrayList<>();
        for (String key : List.of("title", "documentNumber", "issuingBody", "date", "kind")) {
            lines.add(key + " " + plain(json.path(key)));
        }
        json.path("coIssuers").forEach(name -> lines.add("with " + plain(name)));
        lines.add("planTitle " + plain(json.path("planTitle")));
        json.path("addressees").forEach(name -> lines.add("to " + plain(name)));
        return lines;
    }

    /** Headings and tasks in order, without those that may be left out by the answer made by hand. */
    List<String> outline(Answer wanted) {
        List<String> lines = new ArrayList<>();
        json.path("headings").forEach(heading -> add(lines, "# " + label(heading), heading.path("text"), wanted));
        json.path("tasks").forEach(task -> add(lines, label(task), task.path("title"), wanted));
        lines.removeIf(line -> line.startsWith("#  "));
        return lines;
    }

    private void add(List<String> lines, String label, JsonNode title, Answer wanted) {
        String line = label + " " + plain(title);
        if (!wanted.optional.contains(line.replace("# ", ""))) {
            lines.add(line);
        }
    }

    /** The headings that each task stands under, and each heading's level. */
    List<String> paths() {
        List<String> lines = new ArrayList<>();
        json.path("headings").forEach(heading -> lines.add(heading.path("level").asInt() + " " + label(heading)));
        for (JsonNode task : json.path("tasks")) {
            List<String> path = new ArrayList<>();
            task.path("path").forEach(step -> path.add(label(step.asText())));
            lines.add(label(task) + " " + path);
        }
        return lines;
    }

    List<String> units() {
        List<String> lines = new ArrayList<>();
        for (JsonNode task : json.path("tasks")) {
            for (String role : List.of("leadUnits", "participatingUnits", "responsibleUnits")) {
                task.path(role).forEach(unit -> lines.add(label(task) + " " + role + " " + plain(unit)));
            }
        }
        return lines;
    }

    List<String> indicators() {
        List<String> lines = new ArrayList<>();
        for (JsonNode indicator : json.path("indicators")) {
            lines.add(label(indicator.path("task").asText("")) + " " + indicator.path("value").decimalValue()
                    .stripTrailingZeros().toPlainString() + " " + plain(indicator.path("valueMax")) + " "
                    + plain(indicator.path("scale")) + plain(indicator.path("unit")) + " "
                    + indicator.path("comparator").asText());
        }
        return lines;
    }

    private static String label(JsonNode node) {
        return label(node.path("label").asText(""));
    }

    private static String label(String label) {
        return plain(label).replaceAll("^[(〔]|[.、)〕]$", "");
    }

    private static String plain(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : plain(node.asText());
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s|[*#]", "");
        return plain.endsWith("。") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
