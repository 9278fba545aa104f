package cn.yaodian.composing.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a ledger may show of a task. */
public final class TaskColumns {

    private TaskColumns() {}

    public static List<LedgerColumn<TaskLine>> all() {
        return List.of(
                column("number", "序号", 6, Align.CENTRE, FieldKind.NUMBER, line -> ReportCell.of(line.place())),
                column("title", "重点任务", 30, Align.LEFT, FieldKind.LONG_TEXT, line -> ReportCell.of(line.words())),
                column("lead", "牵头单位", 16, Align.LEFT, FieldKind.TEXT,
                        line -> ReportCell.of(names(line.answerable()))),
                column("due", "完成时限", 12, Align.CENTRE, FieldKind.DAY, line -> line.standing().due()
                        .<ReportCell>map(ReportCell.Day::new).orElse(ReportCell.EMPTY)),
                column("state", "状态", 10, Align.CENTRE, FieldKind.CHOICE,
                        line -> ReportCell.of(line.entry().state().title())),
                column("light", "警示灯", 8, Align.CENTRE, FieldKind.LAMP, line -> Lamps.of(line.standing().light())));
    }

    private static String names(List<UnitPart> parts) {
        return parts.stream().map(part -> part.unit().shortName()).collect(Collectors.joining("、"));
    }

    private static LedgerColumn<TaskLine> column(String key, String title, double width, Align align, FieldKind kind,
            Function<TaskLine, ReportCell> cell) {
        return new LedgerColumn<>(new ReportColumn(key, title, width, align), kind, cell);
    }
}
