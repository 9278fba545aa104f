package cn.yaodian.service.plan;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clerk has said of a document as lines of text, and back. A line that says nothing known is passed over. */
final class WordText {

    private WordText() {}

    static String write(ClerkWord word) {
        List<String> lines = new ArrayList<>();
        word.title().ifPresent(title -> lines.add(line("title", title)));
        word.year().ifPresent(year -> lines.add(line("year", year)));
        word.decisions().forEach(one -> lines.add(line("decision", one.start(), one.end(), one.kind())));
        word.checked().stream().sorted().forEach(key -> lines.add(line("checked", key)));
        word.units().values().forEach(answer -> lines.add(answer instanceof UnitMatch.New unit
                ? line("new", unit.name(), unit.kind())
                : line("same", answer.name(), answer.unit().id())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Object... words) {
        List<String> line = new ArrayList<>();
        for (Object word : words) {
            line.add(String.valueOf(word).replaceAll("[\\t\\n\\r]", " "));
        }
        return String.join("\t", line);
    }

    /** @param register has the units that names were taken for; of one that is gone nothing has been said */
    static ClerkWord read(String text, UnitRegister register) {
        ClerkWord word = ClerkWord.NOTHING;
        for (String line : text.split("\n", -1)) {
            try {
                word = with(word, line.split("\t", -1), register);
            } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
                // Written by another version, or cut off: the rest still counts.
                continue;
            }
        }
        return word;
    }

    private static ClerkWord with(ClerkWord word, String[] words, UnitRegister register) {
        return switch (words[0]) {
            case "title" -> word.withTitle(words[1]);
            case "year" -> word.withYear(Integer.parseInt(words[1]));
            case "decision" -> word.and(List.of(new Decision(Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                    DecisionKind.valueOf(words[3]))));
            case "checked" -> word.withChecked(words[1]);
            case "new" -> word.withUnit(new UnitMatch.New(words[1], UnitKind.valueOf(words[2])));
            case "same" -> {
                Optional<UnitMatch> answer = register.find(UnitId.parse(words[2]))
                        .map(unit -> UnitChoices.sameAs(words[1], unit));
                yield answer.map(word::withUnit).orElse(word);
            }
            default -> word;
        };
    }
}
