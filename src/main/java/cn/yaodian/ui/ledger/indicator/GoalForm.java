package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.side.SideDeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What an indicator is to reach: from where, to where, which way, counted how and by whom. */
final class GoalForm extends EditForm {

    private static final int ROWS = 2;

    private final IndicatorLine line;
    private final SideDeeds deeds;
    private final FormField<TextField> name;
    private final FormField<TextField> measure;
    private final ComboBox<Direction> direction = ChoiceBoxes.of(List.of(Direction.values()), Direction::title);
    private final ComboBox<Counting> counting = ChoiceBoxes.of(List.of(Counting.values()), Counting::title);
    private final FigureField baseline;
    private final FigureField target;
    private final FormField<TextArea> source;
    private final FormField<TextField> due;
    private final FormField<TextArea> note;
    private final MenuButton owners = new MenuButton();
    private final Map<UnitId, Unit> chosen = new LinkedHashMap<>();

    GoalForm(IndicatorLine line, SideDeeds deeds) {
        super(Messages.text("indicator.saveGoal"));
        this.line = line;
        this.deeds = deeds;
        LedgerIndicator indicator = line.indicator();
        name = new FormField<>(Messages.text("indicator.name"), new TextField(indicator.name()));
        measure = new FormField<>(Messages.text("indicator.measure"), new TextField(indicator.measure().toString()));
        baseline = new FigureField(Messages.text("indicator.baseline"), indicator.goal().baseline(), false);
        target = new FigureField(Messages.text("indicator.target"), Optional.of(indicator.goal().target()), true);
        direction.setValue(indicator.goal().direction());
        counting.setValue(indicator.counting());
        source = area(Messages.text("indicator.source"), indicator.source());
        note = area(Messages.text("indicator.note"), indicator.note());
        due = new FormField<>(Messages.text("indicator.due"),
                new TextField(indicator.due().map(LocalDate::toString).orElse("")));
        fillOwners();
        getChildren().setAll(name,
                row(baseline.field(), new FormField<>(Messages.text("indicator.direction"), direction),
                        target.field()),
                row(measure, new FormField<>(Messages.text("indicator.counting"), counting), due),
                new FormField<>(Messages.text("indicator.owners"), owners), source, note, button(), refusal());
    }

    private static FormField<TextArea> area(String label, String words) {
        TextArea area = new TextArea(words);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return new FormField<>(label, area);
    }

    static HBox row(FormField<?>... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("yd-side-fields");
        for (FormField<?> field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMinWidth(0);
            field.setPrefWidth(1);
        }
        return row;
    }

    private void fillOwners() {
        line.owners().forEach(unit -> chosen.put(unit.id(), unit));
        owners.setMnemonicParsing(false);
        List<Unit> offered = Stream
                .concat(line.task().parts().stream().map(UnitPart::unit), line.owners().stream()).distinct().toList();
        offered.forEach(unit -> {
            CheckMenuItem item = new CheckMenuItem(unit.shortName());
            item.setMnemonicParsing(false);
            item.setSelected(chosen.containsKey(unit.id()));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    chosen.put(unit.id(), unit);
                } else {
                    chosen.remove(unit.id());
                }
                nameOwners();
            });
            owners.getItems().add(item);
        });
        nameOwners();
    }

    private void nameOwners() {
        owners.setText(chosen.isEmpty()
                ? Messages.text("indicator.noOwner")
                : String.join(Messages.text("ledger.and"), chosen.values().stream().map(Unit::shortName).toList()));
    }

    @Override
    void apply() {
        List.of(name, measure, due).forEach(FormField::clear);
        String day = due.control().getText().strip();
        if (name.control().getText().isBlank()) {
            reject(name, Messages.text("indicator.nameMissing"));
        } else if (!check(List.of(baseline, target))) {
            return;
        } else if (!day.isEmpty() && DateText.read(day).isEmpty()) {
            reject(due, Messages.text("issue.dateWrong"));
        } else {
            deeds.save(line.task(), changed(DateText.read(day)), told());
        }
    }

    private LedgerIndicator changed(Optional<LocalDate> day) {
        LedgerIndicator before = line.indicator();
        return before.withName(name.control().getText()).withMeasure(Measure.of(measure.control().getText()))
                .withCounting(counting.getValue())
                .withGoal(new Goal(direction.getValue(), baseline.value(), target.value().orElseThrow()))
                .withSource(source.control().getText()).withOwners(new ArrayList<>(chosen.keySet())).withDue(day)
                .withNote(note.control().getText());
    }
}
