package cn.yaodian.service.confirming;

import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadIndicator;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.reading.SourcePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a document became, line by line in the order of the source. */
public final class Structure {

    /** Parts that are shown as a line of their own beside headings and tasks. */
    private static final Set<PartKind> SHOWN = EnumSet.of(PartKind.LETTERHEAD, PartKind.DOCUMENT_NUMBER,
            PartKind.TITLE, PartKind.ADDRESSEES, PartKind.COVER_TEXT, PartKind.ATTACHMENTS, PartKind.SIGNATURE,
            PartKind.DATE, PartKind.NOTE, PartKind.PLAN_TITLE, PartKind.PREAMBLE, PartKind.CLOSING, PartKind.IMPRINT);
    /** No list shows more of a text in one line; in characters. */
    private static final int LONGEST = 120;

    private Structure() {}

    public static List<StructureRow> of(ReadPlan read) {
        List<StructureRow> rows = new ArrayList<>();
        parts(read, rows);
        int level = 0;
        int next = 0;
        for (ReadTask task : read.tasks()) {
            while (next < read.headings().size() && read.headings().get(next).at() <= task.at()) {
                level = heading(read.headings().get(next++), rows);
            }
            rows.add(new StructureRow(task.at(), level, PieceKind.TASK, task.label(), task.title(), task.duties(),
                    List.of()));
        }
        read.headings().subList(next, read.headings().size()).forEach(heading -> heading(heading, rows));
        rows.sort(Comparator.comparingInt(StructureRow::at));
        return withTargets(rows, read.indicators());
    }

    /** The level of what stands below it. */
    private static int heading(ReadHeading heading, List<StructureRow> rows) {
        rows.add(StructureRow.plain(heading.at(), heading.level() - 1, PieceKind.HEADING, heading.label(),
                heading.text()));
        return heading.level();
    }

    private static void parts(ReadPlan read, List<StructureRow> rows) {
        PartKind before = PartKind.LEFT_OUT;
        for (SourcePart part : read.account().parts()) {
            if (part.kind() == PartKind.LEFT_OUT) {
                continue;
            }
            if (part.kind() != before && SHOWN.contains(part.kind())) {
                int end = Math.min(part.end(), part.start() + LONGEST);
                rows.add(StructureRow.plain(part.start(), 0, PieceKind.FRAME, part.kind().title(),
                        read.account().text().substring(part.start(), end).replaceAll("\\s+", " ")));
            }
            before = part.kind();
        }
    }

    /** Each target with the row that it stands behind, where that is a task. */
    private static List<StructureRow> withTargets(List<StructureRow> rows, List<ReadIndicator> targets) {
        List<ReadIndicator> sorted = targets.stream().sorted(Comparator.comparingInt(ReadIndicator::start)).toList();
        List<StructureRow> filled = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1 < rows.size() ? rows.get(i + 1).at() : Integer.MAX_VALUE;
            List<String> own = new ArrayList<>();
            while (next < sorted.size() && sorted.get(next).start() < end) {
                own.add(sorted.get(next++).indicator().wording());
            }
            StructureRow row = rows.get(i);
            filled.add(row.kind() == PieceKind.TASK
                    ? new StructureRow(row.at(), row.level(), row.kind(), row.label(), row.text(), row.duties(), own)
                    : row);
        }
        return filled;
    }
}
