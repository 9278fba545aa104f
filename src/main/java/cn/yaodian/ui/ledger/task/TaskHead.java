package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.ActionForm;
import cn.yaodian.ui.ledger.side.FormPlace;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How the task stands, its text as it was issued, and what can be done with it now. */
final class TaskHead extends VBox {

    private static final String REASON = "reason";
    private static final String DAY = "day";

    private final TaskLine line;
    private final SideDeeds deeds;
    private final FormPlace form = new FormPlace();

    TaskHead(TaskLine line, SideDeeds deeds) {
        this.line = line;
        this.deeds = deeds;
        getStyleClass().add("yd-side-top");
        FlowPane chips = new FlowPane(SideWords.state(line.entry().state()),
                SideWords.light(line.standing().light()));
        chips.getStyleClass().add("yd-side-chips");
        DueFlag flag = line.standing().flag();
        if (flag != DueFlag.NOT_DUE) {
            chips.getChildren().add(SideWords.chip(flag.title(), flag == DueFlag.OVERDUE
                    ? StyleClass.BAD
                    : flag.isFinished() ? StyleClass.GOOD : StyleClass.WARN));
        }
        Label title = SideWords.prose(line.words());
        title.getStyleClass().add(StyleClass.HEADING);
        getChildren().addAll(chips, title);
        if (!line.task().title().isEmpty() && !line.task().body().isEmpty()) {
            getChildren().add(SideWords.prose(line.task().body()));
        }
        if (!line.headings().isEmpty()) {
            getChildren().add(SideWords.muted(String.join(" › ", line.headings())));
        }
        getChildren().addAll(actions(), form);
    }

    private FlowPane actions() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("yd-side-actions");
        List<TaskAction> possible = TaskAction.possible(line.entry().state());
        possible.forEach(action -> {
            Button button = new Button(action.title());
            button.setOnAction(_ -> act(action));
            row.getChildren().add(button);
        });
        Button text = new Button(Messages.text("ledger.inPlan"));
        text.getStyleClass().add(StyleClass.FLAT);
        text.setOnAction(_ -> deeds.window().navigator()
                .open(new Place.Drafting(line.plan().id(), Optional.of(line.task().id().value()))));
        row.getChildren().add(text);
        return row;
    }

    private void act(TaskAction action) {
        LocalDate today = deeds.window().cutOff().day();
        if (action == TaskAction.CLOSE) {
            form.open(close -> new ActionForm(action.title(),
                    (said, told) -> deeds.move(line, action, said.day(DAY).orElse(today), said.words(REASON), told),
                    close).day(DAY, Messages.text("ledger.finishedOn"), Optional.of(today), true).words(REASON,
                            Messages.text("ledger.note"), false));
        } else {
            form.open(close -> new ActionForm(action.title(),
                    (said, told) -> deeds.move(line, action, today, said.words(REASON), told), close).words(REASON,
                            Messages.text(action.needsReason() ? "ledger.reason" : "ledger.note"),
                            action.needsReason()));
        }
    }
}
