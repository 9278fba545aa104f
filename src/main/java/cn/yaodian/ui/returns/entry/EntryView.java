package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.returns.StateChip;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The unit's tasks one below the other, and above them whose return it is, the day, and the saving. */
final class EntryView extends BorderPane {

    private final EntryScreen screen;
    private final Label unit = new Label();
    private final Label says = new Label();
    private final HBox state = new HBox();
    private final FormField<TextField> day;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Button save = new Button(Messages.text("entry.save"), Icon.of(Feather.CHECK));
    private List<TaskCard> tasks = List.of();

    /** What stands in the fields. */
    record Said(List<PartReport> parts, List<FigureReport> figures, LocalDate on) {}

    EntryView(EntryScreen screen, LocalDate today) {
        this.screen = screen;
        getStyleClass().add("yd-entry");
        day = new FormField<>(Messages.text("reading.day"), new TextField(DateText.show(today)));
        day.beside();
        unit.getStyleClass().add(StyleClass.HEADING);
        unit.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        says.setWrapText(true);
        Button back = Icon.button(Feather.ARROW_LEFT, Messages.text("reading.back"));
        back.setOnAction(_ -> screen.leave());
        VBox words = new VBox(unit, says);
        words.getStyleClass().add(StyleClass.TIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        save.getStyleClass().add(StyleClass.PRIMARY);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> screen.save());
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add(StyleClass.ROW);
        day.setMinWidth(USE_PREF_SIZE);
        day.setMaxHeight(USE_PREF_SIZE);
        HBox bar = new HBox(back, words, state, day, save);
        bar.getStyleClass().addAll(StyleClass.ROW, "yd-entry-bar");
        cards.getStyleClass().add("yd-entry-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(bar);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                screen.save();
                event.consume();
            }
        });
    }

    void show(EntrySheet sheet, boolean focus) {
        unit.setText(sheet.unit().name());
        says.setText(Messages.text("entry.says", sheet.line().collection().matter(),
                DateText.show(sheet.line().collection().due())));
        state.getChildren().setAll(StateChip.of(sheet.line().submission().state(), sheet.line().missing()));
        tasks = sheet.tasks().stream()
                .map(task -> new TaskCard(task, sheet.line().collection().period(), () -> {
                    screen.typed();
                    weigh(sheet);
                })).toList();
        weigh(sheet);
        save.setDisable(tasks.isEmpty());
        if (tasks.isEmpty()) {
            cards.getChildren().setAll(new EmptyPlace(Feather.INBOX, Messages.text("entry.emptyTitle"),
                    Messages.text("entry.emptyExplanation")).offering(Messages.text("reading.back"),
                            screen::leave));
        } else {
            double at = scroll.getVvalue();
            cards.getChildren().setAll(tasks);
            scroll.setVvalue(at);
        }
        if (focus) {
            tasks.stream().findFirst().ifPresent(TaskCard::focusFirst);
        }
    }

    /** Holds shares against their counts, be these on record or in other fields. */
    private void weigh(EntrySheet sheet) {
        List<FigureFields> fields = tasks.stream().flatMap(task -> task.fields().stream()).toList();
        UnitId reporting = sheet.unit().id();
        Map<IndicatorId, Reading> typed = fields.stream()
                .collect(Collectors.toMap(FigureFields::indicator, FigureFields::reading));
        CountedShares shares = new CountedShares(sheet.records().ledger(), (indicator, reporter) -> {
            Readings stored = sheet.records().figures().of(indicator, reporter);
            return reporter.equals(reporting) && typed.containsKey(indicator)
                    ? stored.with(typed.get(indicator))
                    : stored;
        });
        fields.forEach(field -> field.weigh(shares, reporting));
    }

    String unitName() {
        return unit.getText();
    }

    /** What stands in the fields; empty where one of them has something wrong in it, which is said there. */
    Optional<Said> said() {
        day.clear();
        Optional<TextField> refused = tasks.stream().flatMap(task -> task.refused().stream()).findFirst();
        Optional<LocalDate> on = DateText.read(day.control().getText());
        if (on.isEmpty()) {
            day.reject(Messages.text("returns.dayWrong"));
            day.control().requestFocus();
        }
        refused.ifPresent(TextField::requestFocus);
        return on.filter(_ -> refused.isEmpty())
                .map(received -> new Said(tasks.stream().flatMap(task -> task.report().stream()).toList(),
                        tasks.stream().flatMap(task -> task.figures().stream()).toList(), received));
    }

    /** What stands in the fields, for keeping as text. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(unit.getText());
        tasks.forEach(task -> words.addAll(task.words()));
        return words;
    }
}
