package cn.yaodian.ui.settings.calendar;

import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.WorkingCalendar;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The years that have been entered, and the way to another one. Of the FX thread. */
public final class CalendarPart extends VBox {

    private final WorkingCalendar calendar;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Steps steps;
    private final VBox entered = new VBox();
    private final CalendarForm form = new CalendarForm();
    private final VBox editing;

    public CalendarPart(WorkingCalendar calendar, BackgroundTasks tasks, Notices notices, Steps steps) {
        this.calendar = calendar;
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
        getStyleClass().add("yd-form");
        entered.getStyleClass().add("yd-form");
        Button save = new Button(Messages.text("calendar.save"));
        save.getStyleClass().add(StyleClass.PRIMARY);
        save.setOnAction(_ -> form.calendar().ifPresent(this::save));
        Button cancel = new Button(Messages.text("calendar.cancel"));
        cancel.setOnAction(_ -> edit(false));
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add(StyleClass.ROW);
        editing = new VBox(form, buttons);
        editing.getStyleClass().addAll(StyleClass.SHEET, "yd-rule-editing");
        editing.managedProperty().bind(editing.visibleProperty());
        editing.setVisible(false);
        Label explanation = new Label(Messages.text("calendar.explanation"));
        explanation.setWrapText(true);
        explanation.getStyleClass().addAll(StyleClass.MUTED, StyleClass.PROSE);
        getChildren().addAll(explanation, entered, editing);
    }

    /** Reads what was entered; a form that is being filled in stays as it is. */
    public void read() {
        tasks.fetch(_ -> calendar.years(), this::show);
    }

    private void show(List<CalendarYear> years) {
        int present = LocalDate.now().getYear();
        List<Integer> known = years.stream().map(CalendarYear::year).toList();
        entered.getChildren().clear();
        if (!known.contains(present)) {
            Label missing = new Label(Messages.text("calendar.missing", String.valueOf(present)));
            missing.setWrapText(true);
            entered.getChildren().add(missing);
        }
        years.forEach(year -> entered.getChildren().add(line(year)));
        int next = IntStream.iterate(present, year -> year + 1).filter(year -> !known.contains(year)).findFirst()
                .orElseThrow();
        Button add = new Button(Messages.text("calendar.add", String.valueOf(next)), Icon.of(Feather.PLUS));
        add.setOnAction(_ -> edit(next, ""));
        add.visibleProperty().bind(editing.visibleProperty().not());
        add.managedProperty().bind(add.visibleProperty());
        entered.getChildren().add(add);
    }

    private HBox line(CalendarYear year) {
        Label name = new Label(Messages.text("calendar.ofYear", String.valueOf(year.year())));
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(new CalendarWords(year.year()).days(year.free(), year.worked()));
        words.setWrapText(true);
        words.getStyleClass().add(StyleClass.MUTED);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = Icon.button(Feather.EDIT_2, Messages.text("calendar.change", String.valueOf(year.year())));
        change.setOnAction(_ -> edit(year.year(), year.wording()));
        Button remove = Icon.button(Feather.X, Messages.text("calendar.remove", String.valueOf(year.year())));
        remove.setOnAction(_ -> keep(Messages.text("calendar.removed", String.valueOf(year.year())),
                () -> calendar.remove(year.year())));
        HBox line = new HBox(name, words, change, remove);
        line.getStyleClass().addAll(StyleClass.ROW, "yd-rule-line");
        return line;
    }

    private void edit(int year, String wording) {
        form.fill(year, wording);
        edit(true);
    }

    private void edit(boolean on) {
        editing.setVisible(on);
    }

    private void save(CalendarYear year) {
        keep(Messages.text("calendar.saved", String.valueOf(year.year())), () -> calendar.save(year));
        edit(false);
    }

    private void keep(String done, Runnable work) {
        tasks.save(done, _ -> {
            work.run();
            return done;
        }, said -> notices.done(said, Messages.text("steps.undo"), steps::undo), notices::failed);
    }
}
