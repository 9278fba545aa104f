package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.TaskRecords;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the units said of the task, period by period, the newest first. */
final class ReportSection extends VBox {

    private final TaskLine line;

    ReportSection(TaskLine line, SideDeeds deeds) {
        this.line = line;
        getStyleClass().add(StyleClass.STACK);
        deeds.window().tasks().fetch(_ -> deeds.workspace().taskRecords().reports(line.task().id()), this::show);
    }

    private void show(List<TaskRecords.Reported> reports) {
        Map<Period, List<TaskRecords.Reported>> byPeriod = reports.stream().collect(
                Collectors.groupingBy(TaskRecords.Reported::period, LinkedHashMap::new, Collectors.toList()));
        byPeriod.forEach((period, said) -> {
            Label heading = new Label(period.title());
            heading.getStyleClass().add("yd-side-period");
            getChildren().add(heading);
            said.forEach(one -> getChildren().add(report(one.report())));
        });
        if (reports.isEmpty()) {
            getChildren().add(SideWords.muted(Messages.text("ledger.noReports")));
        }
    }

    private VBox report(PartReport report) {
        VBox box = new VBox(SideWords.muted(unit(report)));
        add(box, Messages.text("ledger.progress"), report.progress());
        add(box, Messages.text("ledger.problems"), report.problems());
        add(box, Messages.text("ledger.nextSteps"), report.nextSteps());
        add(box, Messages.text("ledger.coordination"), report.needsCoordination());
        add(box, Messages.text("ledger.completion"), report.completion());
        add(box, Messages.text("ledger.contact"), (report.person() + " " + report.phone()).strip());
        box.getStyleClass().addAll(StyleClass.STACK, "yd-side-item");
        return box;
    }

    private static void add(VBox box, String name, String words) {
        if (!words.isEmpty()) {
            box.getChildren().add(SideWords.named(name, words));
        }
    }

    private String unit(PartReport report) {
        return line.parts().stream().filter(part -> part.part().id().equals(report.part())).map(UnitPart::unit)
                .map(unit -> unit.shortName()).findFirst().orElse("");
    }
}
