package cn.yaodian.ui.units;

import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.unit.UnitListImport;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Reads an office's own workbook of units, shows what it gave, and registers it once the clerk agrees. */
final class RosterController {

    private final UnitListImport importing;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Steps steps;
    private final ObjectProperty<Optional<ReadUnitList>> waiting = new SimpleObjectProperty<>(Optional.empty());

    RosterController(UnitListImport importing, BackgroundTasks tasks, Notices notices, Steps steps) {
        this.importing = importing;
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
    }

    /** What was read and is neither registered nor set aside. */
    ReadOnlyObjectProperty<Optional<ReadUnitList>> waitingProperty() {
        return waiting;
    }

    void read(Path file) {
        tasks.run(Messages.text("units.rosterReading", String.valueOf(file.getFileName())),
                _ -> importing.read(file), list -> waiting.set(Optional.of(list)));
    }

    void adopt(ReadUnitList list) {
        String step = Messages.text("units.rosterStep", list.units().size());
        tasks.save(step, _ -> {
            importing.adopt(list, step);
            return list;
        }, _ -> {
            waiting.set(Optional.empty());
            notices.done(Messages.text("units.rosterAdopted", list.units().size()), Messages.text("steps.undo"),
                    () -> steps.undo(step));
        });
    }

    void discard() {
        waiting.set(Optional.empty());
    }
}
