package cn.yaodian.command.inspect;

import cn.yaodian.command.Terminal;
import cn.yaodian.command.WideText;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.messages.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What an inspection found, in lines for people: a table of the clauses, and below it what is to be mended. */
final class InspectionTable {

    private static final int GAP = 2;

    private final Terminal terminal;
    private final boolean everything;

    /** @param everything whether each single measurement is told, and the clauses that do not apply */
    InspectionTable(Terminal terminal, boolean everything) {
        this.terminal = terminal;
        this.everything = everything;
    }

    void tell(Path file, Inspection inspection) {
        terminal.result(Messages.text("command.inspect.head", file, inspection.format().title(), inspection.pages(),
                inspection.basis().title()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Messages.text("command.inspect.clause"), Messages.text("command.inspect.element"),
                Messages.text("command.inspect.verdict"), Messages.text("command.inspect.measured")));
        for (Clause clause : Clause.values()) {
            if (everything || inspection.verdict(clause) != Verdict.NOT_APPLICABLE) {
                rows.add(List.of(clause.number(), clause.element(), inspection.verdict(clause).title(),
                        gravest(inspection, clause)));
            }
        }
        print(rows);
        sentences(inspection, Verdict.NOT_MET, "command.inspect.mend");
        sentences(inspection, Verdict.NOT_VERIFIED, "command.inspect.unverified");
        if (everything) {
            sentences(inspection, Verdict.PASSED, "command.inspect.passed");
        }
        terminal.result(Messages.text("command.inspect.counts", inspection.count(Verdict.PASSED),
                inspection.count(Verdict.NOT_MET), inspection.count(Verdict.NOT_VERIFIED),
                inspection.count(Verdict.NOT_APPLICABLE)));
    }

    private static String gravest(Inspection inspection, Clause clause) {
        return inspection.of(clause).stream().filter(finding -> !finding.measured().isEmpty())
                .max(Comparator.comparing(Finding::verdict))
                .map(finding -> finding.verdict() == Verdict.PASSED
                        ? Messages.text("command.inspect.met", finding.aspect(), finding.measured())
                        : Messages.text("command.inspect.figure", finding.aspect(), finding.measured(),
                                finding.wanted()))
                .orElse("");
    }

    private void sentences(Inspection inspection, Verdict verdict, String heading) {
        List<Finding> found = inspection.findings().stream().filter(finding -> finding.verdict() == verdict).toList();
        if (found.isEmpty()) {
            return;
        }
        terminal.result("");
        terminal.result(Messages.text(heading));
        if (verdict == Verdict.NOT_VERIFIED && !inspection.remarks().isEmpty()
                && inspection.count(Verdict.NOT_VERIFIED) == Clause.values().length) {
            inspection.remarks().forEach(remark -> terminal.result(Messages.text("command.inspect.remark", remark)));
            return;
        }
        if (verdict == Verdict.NOT_VERIFIED) {
            standIns(found);
        }
        for (Finding finding : found) {
            if (verdict == Verdict.NOT_VERIFIED && isStandIn(finding)) {
                continue;
            }
            terminal.result(Messages.text("command.inspect.sentence", finding.clause().number(), finding.sentence()));
        }
    }

    /** That a font stands in for another is said once, for all clauses that it concerns. */
    private void standIns(List<Finding> found) {
        String clauses = found.stream().filter(InspectionTable::isStandIn).map(finding -> finding.clause().number())
                .distinct().collect(Collectors.joining(Messages.text("command.read.and")));
        if (!clauses.isEmpty()) {
            terminal.result(Messages.text("command.inspect.standIns", clauses));
        }
    }

    /** A finding on one clause's font; which fonts stand in for which, the clause on fonts says itself. */
    private static boolean isStandIn(Finding finding) {
        return finding.clause() != Clause.FONTS && finding.cause() == Finding.Cause.STAND_IN;
    }

    private void print(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns - 1; i++) {
                widths[i] = Math.max(widths[i], WideText.width(row.get(i)) + GAP);
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                line.append(row.get(i)).repeat(" ", widths[i] - WideText.width(row.get(i)));
            }
            terminal.result(line.append(row.getLast()).toString().stripTrailing());
        }
    }
}
