package cn.yaodian.ui.ledger.side;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.RecordEntry;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The history of a record: who did what and when, with what stood before and after, the latest first. */
public final class HistorySection extends VBox {

    private static final int MOST = 200;

    private final SideDeeds deeds;
    private final Function<IndicatorId, String> indicators;

    private HistorySection(SideDeeds deeds, Function<IndicatorId, String> indicators,
            Supplier<List<RecordEntry>> history) {
        this.deeds = deeds;
        this.indicators = indicators;
        getStyleClass().add(StyleClass.STACK);
        deeds.window().tasks().fetch(_ -> history.get(), this::show);
    }

    /** All that became of a task. */
    public static HistorySection of(TaskLine line, SideDeeds deeds) {
        return new HistorySection(deeds, id -> line.standing().indicators().stream()
                .map(IndicatorStanding::indicator).filter(one -> one.id().equals(id)).map(LedgerIndicator::name)
                .findFirst().orElse(""), () -> deeds.workspace().taskRecords().history(line.task().id()));
    }

    /** What became of an indicator: its name stands above it all. */
    public static HistorySection of(LedgerIndicator indicator, SideDeeds deeds) {
        return new HistorySection(deeds, _ -> "",
                () -> deeds.workspace().taskRecords().history(indicator.task(), indicator.id()));
    }

    private void show(List<RecordEntry> entries) {
        Clock clock = Clock.systemDefaultZone();
        UnitRegister register = deeds.workspace().units().register();
        entries.stream().limit(MOST).forEach(entry -> getChildren().add(entry(entry, clock, register)));
        if (entries.isEmpty()) {
            getChildren().add(SideWords.muted(Messages.text("ledger.noHistory")));
        }
    }

    private VBox entry(RecordEntry entry, Clock clock, UnitRegister register) {
        VBox box = new VBox(
                SideWords.muted(Messages.text(entry.undone() ? "ledger.stepUndone" : "ledger.step",
                        ChangeTime.words(entry.at(), clock), entry.by(), entry.step())));
        String last = "";
        for (RecordEntry.Change change : entry.changes()) {
            String whose = whose(change, register);
            // What is of the same unit stands below its name.
            if (!whose.isEmpty() && !whose.equals(last)) {
                Label name = new Label(whose);
                name.getStyleClass().add("yd-side-period");
                name.setWrapText(true);
                box.getChildren().add(name);
            }
            last = whose;
            box.getChildren().add(SideWords.prose(Messages.text("ledger.changed",
                    Messages.text("recordField." + change.field()), shown(change.before()), shown(change.after()))));
        }
        if (!entry.reason().isEmpty()) {
            box.getChildren().add(SideWords.prose(Messages.text("ledger.because", entry.reason())));
        }
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-side-item");
        return box;
    }

    private String whose(RecordEntry.Change change, UnitRegister register) {
        return Stream.of(change.unit().flatMap(register::find).map(Unit::shortName),
                change.indicator().map(indicators).filter(name -> !name.isEmpty())).flatMap(Optional::stream)
                .collect(Collectors.joining(Messages.text("ledger.whoseSeparator")));
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("ledger.nothing") : value;
    }
}
