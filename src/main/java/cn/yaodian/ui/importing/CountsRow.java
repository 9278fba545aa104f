package cn.yaodian.ui.importing;

import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many headings, tasks, units and indicators were read. */
final class CountsRow extends HBox {

    CountsRow(ImportPreview preview) {
        getStyleClass().add("yd-counts");
        List<Task> tasks = preview.plan().tasks();
        getChildren().addAll(count(headings(preview.plan().nodes()), Messages.text("importing.headings")),
                count(tasks.size(), Messages.text("importing.tasks")),
                count(preview.units().size(), Messages.text("importing.units")),
                count(tasks.stream().mapToInt(task -> task.indicators().size()).sum(),
                        Messages.text("importing.indicators")));
    }

    private static int headings(List<PlanNode> nodes) {
        return nodes.stream().mapToInt(node -> switch (node) {
            case Section section -> 1 + headings(section.nodes());
            case Task _ -> 0;
        }).sum();
    }

    private static VBox count(int number, String words) {
        Label figure = new Label(String.valueOf(number));
        figure.getStyleClass().add(StyleClass.TITLE);
        Label name = new Label(words);
        name.getStyleClass().add(StyleClass.MUTED);
        VBox box = new VBox(figure, name);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
