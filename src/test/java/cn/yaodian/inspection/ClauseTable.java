package cn.yaodian.inspection;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of all clauses against all samples and formats, as the build prints it. */
final class ClauseTable {

    private static final String KEY = """
                                      GB/T 9704-2012, measured on what this build writes. P = PDF, O = OFD, D = DOCX on the pages LibreOffice makes.
                                      + met   f met, but set in a font that stands in for the official one   ? not verified   X not met   . not there
                                      """;

    private static final int BLOCK = 9;
    private static final int WIDTH = 12;

    private ClauseTable() {}

    static String of(List<String> samples, Optional<Map<String, Inspection>> docx) {
        StringBuilder table = new StringBuilder(KEY);
        if (docx.isEmpty()) {
            table.append("LibreOffice is not installed: no D.\n");
        }
        List<List<Inspection>> all = new ArrayList<>();
        for (int from = 0; from < samples.size(); from += BLOCK) {
            List<String> block = samples.subList(from, Math.min(from + BLOCK, samples.size()));
            List<List<Inspection>> columns = block.stream().map(sample -> formats(sample, docx)).toList();
            block(block, columns, table);
            all.addAll(columns);
        }
        return table.append("\n").append(measured(all)).toString();
    }

    private static List<Inspection> formats(String sample, Optional<Map<String, Inspection>> docx) {
        List<Inspection> formats = new ArrayList<>(List.of(InspectedSamples.pdf(sample), InspectedSamples.ofd(sample)));
        docx.ifPresent(pages -> formats.add(Objects.requireNonNull(pages.get(sample))));
        return formats;
    }

    private static void block(List<String> samples, List<List<Inspection>> columns, StringBuilder table) {
        table.append("\n").append(" ".repeat(WIDTH));
        samples.forEach(sample -> table.append(sample).append(" ".repeat(WIDTH - 2 * sample.length())));
        table.append("\n").append(" ".repeat(WIDTH));
        columns.forEach(
                formats -> table.append(formats.size() == 3 ? "P O D " : "P O   ").append(" ".repeat(WIDTH - 6)));
        table.append("\n");
        for (Clause clause : Clause.values()) {
            String number = clause.number();
            int width = number.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum();
            table.append(number).append(" ".repeat(WIDTH - width));
            for (List<Inspection> formats : columns) {
                StringBuilder cell = new StringBuilder();
                formats.forEach(inspection -> cell.append(mark(inspection, clause)).append(' '));
                table.append(cell).append(" ".repeat(WIDTH - cell.length()));
            }
            table.append(clause.element()).append("\n");
        }
    }

    private static char mark(Inspection inspection, Clause clause) {
        return switch (inspection.verdict(clause)) {
            case PASSED -> '+';
            case NOT_MET -> 'X';
            case NOT_APPLICABLE -> '.';
            case NOT_VERIFIED -> inspection.of(clause).stream()
                    .filter(finding -> finding.verdict() == Verdict.NOT_VERIFIED)
                    .allMatch(finding -> finding.cause() == Finding.Cause.STAND_IN || clause == Clause.FONTS)
                            ? 'f'
                            : '?';
        };
    }

    /** Each aspect with the first value that was measured of it in each format. */
    private static String measured(List<List<Inspection>> columns) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Clause clause : Clause.values()) {
            for (int format = 0; format < 3; format++) {
                for (List<Inspection> formats : columns) {
                    if (format < formats.size()) {
                        add(formats.get(format).of(clause), format, values);
                    }
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        values.forEach((aspect, measured) -> lines.append(aspect).append("：").append(String.join(" | ", measured))
                .append("\n"));
        return lines.toString();
    }

    private static void add(List<Finding> findings, int format, Map<String, List<String>> values) {
        for (Finding finding : findings) {
            String key = finding.clause().number() + " " + finding.aspect() + "，应为" + finding.wanted();
            List<String> measured = values.computeIfAbsent(key, aspect -> new ArrayList<>());
            String label = "POD".charAt(format) + " ";
            if (!finding.measured().isEmpty() && measured.stream().noneMatch(value -> value.startsWith(label))) {
                measured.add(label + finding.measured());
            }
        }
        values.values().removeIf(List::isEmpty);
    }
}
