package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sentences with their targets as put down by hand; how the file is written stands at its beginning. */
record HandSet(List<Sentence> sentences) {

    /** @param heading the part of the document in which the sentence stands */
    record Sentence(int year, String kind, String heading, boolean task, String text, List<Answer> answers) {}

    /** @param words that the wording must hold; empty where the figure tells enough */
    record Answer(String figure, String words) {

        boolean agrees(Indicator found) {
            return written(found).equals(figure) && found.wording().contains(words);
        }
    }

    static HandSet named(String name) {
        try (InputStream in = HandSet.class.getResourceAsStream(name)) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new HandSet(sentences(file.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sentence> sentences(List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> document = List.of("0", "");
        String heading = "";
        boolean task = false;
        for (String line : lines) {
            if (line.startsWith("@ ")) {
                document = List.of(line.substring(2).split(" "));
            } else if (line.startsWith("##")) {
                task = line.startsWith("###");
                heading = line.replace("#", "").strip();
            } else if (line.startsWith("  ")) {
                String[] words = line.strip().split(" ");
                sentences.getLast().answers()
                        .add(new Answer(words[0] + " " + words[1], words.length > 2 ? words[2] : ""));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(new Sentence(Integer.parseInt(document.getFirst()), document.getLast(), heading, task,
                        line, new ArrayList<>()));
            }
        }
        return sentences;
    }

    static String written(Indicator indicator) {
        return indicator.comparison().sign() + " " + indicator.value().toPlainString()
                + indicator.valueMax().map(max -> "-" + max.toPlainString()).orElse("")
                + indicator.scale() + indicator.unit();
    }
}
