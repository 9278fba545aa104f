package cn.yaodian.ui.ledger.task;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.ledger.side.ActionForm;
import cn.yaodian.ui.ledger.side.FormPlace;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 完成时限: by when, what was put off and what is asked for. The old date stays to be seen. */
final class DueSection extends VBox {

    private static final String DAY = "day";
    private static final String REASON = "reason";
    private static final String PROGRESS = "progress";

    private final TaskLine line;
    private final SideDeeds deeds;
    private final FormPlace form = new FormPlace();

    DueSection(TaskLine line, SideDeeds deeds) {
        this.line = line;
        this.deeds = deeds;
        getStyleClass().add(StyleClass.STACK);
        Optional<LocalDate> due = line.standing().due();
        Optional<LocalDate> first = line.entry().firstDue();
        getChildren().add(SideWords.prose(due.map(this::dueWords).orElse(Messages.text("ledger.noDue"))));
        if (!due.equals(first)) {
            first.ifPresent(day -> getChildren()
                    .add(SideWords.muted(Messages.text("ledger.firstDue", DateText.show(day)))));
        }
        line.entry().extensions().forEach(extension -> getChildren().add(extension(extension)));
        getChildren().addAll(buttons(), form);
    }

    private String dueWords(LocalDate day) {
        long left = line.standing().daysLeft().orElse(0L);
        boolean over = line.standing().flag().isFinished();
        return over
                ? DateText.show(day)
                : left < 0
                        ? Messages.text("ledger.daysOver", DateText.show(day), -left)
                        : Messages.text("ledger.daysLeft", DateText.show(day), left);
    }

    private static VBox extension(Extension one) {
        String verdict = one.verdict()
                .map(said -> Messages.text(said.granted() ? "ledger.granted" : "ledger.refused",
                        DateText.show(said.on()), said.by()))
                .orElse(Messages.text("ledger.waiting"));
        VBox box = new VBox(
                SideWords.prose(Messages.text("ledger.extension", DateText.show(one.askedOn()),
                        DateText.show(one.oldDue()), DateText.show(one.newDue()))),
                SideWords.chip(verdict, one.verdict().isEmpty()
                        ? StyleClass.WARN
                        : one.isGranted() ? StyleClass.GOOD : StyleClass.QUIET),
                SideWords.muted(one.reason()));
        if (!one.progress().isEmpty()) {
            box.getChildren().add(SideWords.muted(Messages.text("ledger.soFar", one.progress())));
        }
        one.verdict().map(Extension.Verdict::note).filter(note -> !note.isEmpty())
                .ifPresent(note -> box.getChildren().add(SideWords.muted(note)));
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("yd-side-actions");
        List<Extension> extensions = line.entry().extensions();
        if (!extensions.isEmpty() && extensions.getLast().verdict().isEmpty()) {
            row.getChildren().addAll(button(Messages.text("ledger.grant"), () -> decide(true)),
                    button(Messages.text("ledger.refuse"), () -> decide(false)));
        } else if (line.entry().state().isOpen() && line.standing().due().isPresent()) {
            row.getChildren().add(button(Messages.text("ledger.extend"), this::ask));
        }
        row.getChildren().add(button(Messages.text("ledger.changeDue"), this::change));
        return row;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void ask() {
        LocalDate today = deeds.window().cutOff().day();
        form.open(close -> new ActionForm(Messages.text("ledger.extend"),
                (said, told) -> deeds.askExtension(line, today, said.day(DAY).orElseThrow(), said.words(REASON),
                        said.words(PROGRESS), told),
                close).day(DAY, Messages.text("ledger.newDue"), Optional.empty(), true)
                .words(REASON, Messages.text("ledger.reason"), true)
                .words(PROGRESS, Messages.text("ledger.progressSoFar"), false));
    }

    private void decide(boolean granted) {
        LocalDate today = deeds.window().cutOff().day();
        form.open(close -> new ActionForm(Messages.text(granted ? "ledger.grant" : "ledger.refuse"),
                (said, told) -> deeds.decideExtension(line, granted, today, said.words(REASON), told), close)
                .words(REASON, Messages.text("ledger.note"), !granted));
    }

    private void change() {
        form.open(close -> new ActionForm(Messages.text("ledger.changeDue"),
                (said, told) -> deeds.due(line, said.day(DAY), told), close).day(DAY,
                        Messages.text("ledger.dueAsIssued"), line.entry().firstDue(), false));
    }
}
