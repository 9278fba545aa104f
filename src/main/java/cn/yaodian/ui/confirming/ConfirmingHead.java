package cn.yaodian.ui.confirming;

import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.ui.importing.ImportModel;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What was read in one line, and the way out: adopt, look at it later, put it aside. */
final class ConfirmingHead extends HBox {

    private final ConfirmingModel model;
    private final ImportModel queue;
    private final Label summary = new Label();
    private final Label kept = new Label(Messages.text("importing.alreadyKept"));
    private final Label more = new Label();
    private final Button later = new Button(Messages.text("confirming.later"));
    private final Button adopt = new Button(Messages.text("confirming.adopt"));
    private final Button open = new Button(Messages.text("importing.openKept"));

    ConfirmingHead(ConfirmingModel model, ConfirmingController controller, ImportModel queue) {
        this.model = model;
        this.queue = queue;
        getStyleClass().addAll(StyleClass.ROW, "yd-confirming-bar");
        summary.setMinWidth(0);
        kept.getStyleClass().addAll(StyleClass.CHIP, StyleClass.WARN);
        more.getStyleClass().addAll(StyleClass.CHIP, StyleClass.QUIET);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button discard = new Button(Messages.text("confirming.discard"));
        discard.setOnAction(_ -> controller.discard());
        later.setOnAction(_ -> controller.later());
        adopt.getStyleClass().add(StyleClass.PRIMARY);
        adopt.setOnAction(_ -> controller.adopt());
        open.getStyleClass().add(StyleClass.PRIMARY);
        open.setOnAction(_ -> controller.openKept());
        getChildren().addAll(summary, kept, gap, more, discard, later, adopt, open);
        getChildren().stream().filter(node -> node != summary && node != gap)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        model.confirmationProperty().addListener((_, _, _) -> show());
        queue.waiting().addListener((ListChangeListener<Object>) _ -> show());
        show();
    }

    private void show() {
        summary.setText(model.confirmationProperty().get().map(ConfirmingHead::words).orElse(""));
        boolean known = model.confirmationProperty().get().map(Confirmation::preview)
                .flatMap(ImportPreview::alreadyKept).isPresent();
        int others = queue.waiting().size() - 1;
        more.setText(Messages.text("importing.more", others));
        place(more, others > 0);
        place(later, others > 0);
        place(kept, known);
        place(open, known);
        place(adopt, !known);
    }

    private static void place(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static String words(Confirmation shown) {
        ImportPreview preview = shown.preview();
        List<Task> tasks = preview.plan().tasks();
        String read = Messages.text("confirming.summary", sections(preview.plan().nodes()), tasks.size(),
                preview.units().size(), tasks.stream().mapToInt(task -> task.indicators().size()).sum());
        return shown.doubts().isEmpty()
                ? Messages.text("confirming.summaryClear", read)
                : Messages.text("confirming.summaryDoubts", read, shown.doubts().size());
    }

    private static int sections(List<PlanNode> nodes) {
        return nodes.stream().mapToInt(node -> switch (node) {
            case Section section -> 1 + sections(section.nodes());
            case Task _ -> 0;
        }).sum();
    }
}
