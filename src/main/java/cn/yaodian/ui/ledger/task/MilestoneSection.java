package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** 季度节点: what is to be done by each quarter's end, to be written. */
final class MilestoneSection extends VBox {

    private static final int QUARTERS = 4;
    private static final int ROWS = 2;

    private record Quarter(int year, int quarter) {}

    private final TaskLine line;
    private final Map<Quarter, FormField<TextArea>> fields = new LinkedHashMap<>();
    private final Button save = new Button(Messages.text("ledger.saveMilestones"));
    private final Label error = new Label();

    MilestoneSection(TaskLine line, SideDeeds deeds) {
        this.line = line;
        getStyleClass().add("yd-action-form");
        int last = line.plan().lastDay().getYear();
        for (int year = line.plan().year(); year <= last; year++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                add(new Quarter(year, quarter), last > line.plan().year());
            }
        }
        error.getStyleClass().add(StyleClass.ERROR);
        error.setWrapText(true);
        save.setDisable(true);
        save.setOnAction(_ -> deeds.milestones(line, typed(), new SideDeeds.Told(() -> save.setDisable(true),
                error::setText)));
        getChildren().addAll(save, error);
    }

    private void add(Quarter quarter, boolean severalYears) {
        String label = severalYears
                ? Messages.text("ledger.quarterOfYear", String.valueOf(quarter.year()), quarter.quarter())
                : Messages.text("ledger.quarter", quarter.quarter());
        TextArea area = new TextArea(text(quarter));
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.textProperty().addListener((_, _, _) -> save.setDisable(typed().equals(line.entry().milestones())));
        FormField<TextArea> field = new FormField<>(label, area);
        fields.put(quarter, field);
        getChildren().add(field);
    }

    /** Several of one quarter stand below each other. */
    private String text(Quarter quarter) {
        return line.entry().milestones().stream()
                .filter(milestone -> milestone.year() == quarter.year() && milestone.quarter() == quarter.quarter())
                .map(Milestone::text).collect(Collectors.joining("\n"));
    }

    private List<Milestone> typed() {
        List<Milestone> milestones = new ArrayList<>();
        fields.forEach((quarter, field) -> {
            String text = field.control().getText().strip();
            if (!text.isEmpty()) {
                milestones.add(new Milestone(quarter.year(), quarter.quarter(), text));
            }
        });
        return milestones;
    }
}
