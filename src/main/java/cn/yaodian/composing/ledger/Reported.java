package cn.yaodian.composing.ledger;

import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.returns.PartReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the units that answer for a task last said of it. */
final class Reported {

    private Reported() {}

    /**
     * The words of one, or those that all agree on; of several that say different things, each behind the names of the
     * units that say it. Joint leads often hand in the same text: nobody wants to read it twice.
     */
    static String words(TaskLine line, Function<PartReport, String> which) {
        Map<String, List<UnitPart>> saying = new LinkedHashMap<>();
        line.answerable().stream().filter(part -> !words(part, which).isEmpty())
                .forEach(part -> saying.computeIfAbsent(words(part, which), _ -> new ArrayList<>()).add(part));
        return saying.size() == 1
                ? saying.keySet().iterator().next()
                : saying.entrySet().stream().map(
                        said -> LedgerWords.fill("unit.report", TaskColumns.names(said.getValue()), said.getKey()))
                        .collect(Collectors.joining("\n"));
    }

    static String words(UnitPart part, Function<PartReport, String> which) {
        return part.report().map(which).orElse("");
    }

    /** Of the one that reports for the task as a whole. */
    static String chief(TaskLine line, Function<PartReport, String> which) {
        return line.chief().flatMap(UnitPart::report).map(which).orElse("");
    }

    static Optional<LocalDate> updated(TaskLine line) {
        return line.answerable().stream().flatMap(part -> part.updated().stream()).max(LocalDate::compareTo);
    }
}
