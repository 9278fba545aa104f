package cn.yaodian.ui.ledger.bulk;

import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.BulkEdit;
import cn.yaodian.service.ledger.BulkLine;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What is to be done with the selected lines, and what it will do to each, before it is done. */
public final class BulkPanel extends VBox {

    private static final int ROWS = 2;
    /** More are counted and not listed: nobody reads a thousand lines beside a table. */
    private static final int MOST_SHOWN = 200;

    private final List<LedgerRow> rows;
    private final Function<LedgerRow, String> name;
    private final Workspace workspace;
    private final LedgerWindow window;
    private final Runnable close;
    private final ComboBox<BulkKind> kind;
    private final FormField<TextField> day = new FormField<>(Messages.text("bulk.day"), new TextField());
    private final FormField<TextArea> text = new FormField<>(Messages.text("bulk.text"), new TextArea());
    private final Label counts = new Label();
    private final Button apply = new Button();
    private final VBox preview = new VBox();

    /**
     * @param rows that were selected
     * @param name how a row is called
     */
    public BulkPanel(LedgerSheet sheet, List<LedgerRow> rows, Function<LedgerRow, String> name, Workspace workspace,
            LedgerWindow window, Runnable close) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.workspace = workspace;
        this.window = window;
        this.close = close;
        getStyleClass().add("yd-panel");
        kind = ChoiceBoxes.of(BulkKind.of(sheet), BulkKind::words);
        text.control().setPrefRowCount(ROWS);
        text.control().setWrapText(true);
        counts.setWrapText(true);
        apply.getStyleClass().add(StyleClass.PRIMARY);
        apply.setOnAction(_ -> apply());
        FormField<ComboBox<BulkKind>> what = new FormField<>(Messages.text("bulk.what"), kind);
        getChildren().setAll(what, day, text, counts, apply, preview);
        kind.valueProperty().addListener((_, _, _) -> arrange());
        day.control().textProperty().addListener((_, _, _) -> look());
        kind.setValue(kind.getItems().getFirst());
        LateFocus.on(kind);
    }

    private void arrange() {
        BulkKind chosen = kind.getValue();
        show(day, chosen.day());
        show(text, chosen.text());
        look();
    }

    private static void show(FormField<?> field, boolean shown) {
        field.clear();
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private List<LedgerKey> keys() {
        return rows.stream().map(LedgerRow::key).toList();
    }

    private BulkEdit edit() {
        return kind.getValue().make().of(DateText.read(day.control().getText()), text.control().getText().strip(),
                window.cutOff().day());
    }

    private void look() {
        BulkEdit edit = edit();
        window.tasks().fetch(_ -> workspace.bulkEdits().preview(keys(), edit), lines -> {
            if (edit.equals(edit())) {
                show(lines);
            }
        });
    }

    private void show(List<BulkLine> lines) {
        Map<BulkLine.Effect, Long> found = lines.stream()
                .collect(Collectors.groupingBy(BulkLine::effect, Collectors.counting()));
        long changed = found.getOrDefault(BulkLine.Effect.CHANGED, 0L);
        counts.setText(Messages.text("bulk.counts", changed, found.getOrDefault(BulkLine.Effect.SAME, 0L),
                found.getOrDefault(BulkLine.Effect.IMPOSSIBLE, 0L)));
        apply.setText(Messages.text("bulk.apply", changed));
        apply.setDisable(changed == 0);
        Map<LedgerKey, LedgerRow> byKey = rows.stream()
                .collect(Collectors.toMap(LedgerRow::key, row -> row, (one, _) -> one));
        preview.getChildren().setAll(lines.stream().limit(MOST_SHOWN)
                .map(line -> line(line, Optional.ofNullable(byKey.get(line.key())))).toList());
    }

    private VBox line(BulkLine line, Optional<LedgerRow> row) {
        Label title = new Label(row.map(name).orElse(""));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label change = new Label(switch (line.effect()) {
            case CHANGED -> Messages.text("bulk.changed", shown(line.before()), shown(line.after()));
            case SAME -> Messages.text("bulk.same", shown(line.before()));
            case IMPOSSIBLE -> Messages.text("bulk.impossible", shown(line.before()));
        });
        change.setWrapText(true);
        change.getStyleClass().add(line.isChanged() ? StyleClass.MUTED : StyleClass.ERROR);
        VBox box = new VBox(title, change);
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("ledger.nothing") : value;
    }

    private void apply() {
        BulkKind chosen = kind.getValue();
        day.clear();
        text.clear();
        String typed = day.control().getText().strip();
        if (chosen.day() && !typed.isEmpty() && DateText.read(typed).isEmpty()) {
            reject(day, Messages.text("issue.dateWrong"));
        } else if (chosen.needsText() && text.control().getText().isBlank()) {
            reject(text, Messages.text("ledger.wordsMissing"));
        } else {
            store(edit());
        }
    }

    private static void reject(FormField<?> field, String sentence) {
        field.reject(sentence);
        field.control().requestFocus();
    }

    private void store(BulkEdit edit) {
        window.tasks().save(Messages.text("bulk.title"), _ -> workspace.bulkEdits().apply(keys(), edit), changed -> {
            close.run();
            window.notices().done(Messages.text("bulk.done", changed), Messages.text("steps.undo"),
                    window.steps()::undo);
        }, problem -> {
            if (problem instanceof Problem.Expected expected) {
                reject(text, expected.sentence());
            } else {
                window.notices().failed(problem);
            }
        });
    }
}
