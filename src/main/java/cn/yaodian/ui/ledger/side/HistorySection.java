package cn.yaodian.ui.ledger.side;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.RecordEntry;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/** The history of a record: who did what and when, with what stood before and after, the latest first. */
public final class HistorySection extends VBox {

    private static final int MOST = 200;

    public HistorySection(LedgerWindow window, Supplier<List<RecordEntry>> history) {
        getStyleClass().add(StyleClass.STACK);
        window.tasks().fetch(_ -> history.get(), this::show);
    }

    private void show(List<RecordEntry> entries) {
        Clock clock = Clock.systemDefaultZone();
        entries.stream().limit(MOST).forEach(entry -> getChildren().add(entry(entry, clock)));
        if (entries.isEmpty()) {
            getChildren().add(SideWords.muted(Messages.text("ledger.noHistory")));
        }
    }

    private static VBox entry(RecordEntry entry, Clock clock) {
        VBox box = new VBox(
                SideWords.muted(Messages.text(entry.undone() ? "ledger.stepUndone" : "ledger.step",
                        ChangeTime.words(entry.at(), clock), entry.by(), entry.step())));
        entry.changes().forEach(change -> box.getChildren().add(SideWords.prose(
                Messages.text("ledger.changed", Messages.text("recordField." + change.field()), shown(change.before()),
                        shown(change.after())))));
        if (!entry.reason().isEmpty()) {
            box.getChildren().add(SideWords.prose(Messages.text("ledger.because", entry.reason())));
        }
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("ledger.nothing") : value;
    }
}
