package cn.yaodian.composing.ledger;

import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.returns.PartReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the units that answer for a task last said of it. */
final class Reported {

    private Reported() {}

    /** The words of one; of several, each behind its unit's name. */
    static String words(TaskLine line, Function<PartReport, String> which) {
        List<UnitPart> saying = line.answerable().stream()
                .filter(part -> part.report().map(which).filter(text -> !text.isEmpty()).isPresent()).toList();
        return saying.size() == 1
                ? words(saying.getFirst(), which)
                : saying.stream()
                        .map(part -> LedgerWords.fill("unit.report", part.unit().shortName(), words(part, which)))
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
