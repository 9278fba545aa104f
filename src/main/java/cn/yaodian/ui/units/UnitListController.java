package cn.yaodian.ui.units;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.unit.UnitListImport;
import cn.yaodian.service.unit.Units;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 资料: the unit register; units added, changed and taken out. */
public final class UnitListController implements Screen {

    private final Units units;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Steps steps;
    private final UnitListModel model = new UnitListModel();
    private final UnitListView view;

    public UnitListController(Units units, BackgroundTasks tasks, Notices notices, Steps steps) {
        this.units = units;
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
        this.view = new UnitListView(model, this,
                new RosterController(new UnitListImport(units), tasks, notices, steps));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("units.title"));
    }

    @Override
    public void shown() {
        read(Optional.empty());
        view.focusTable();
    }

    @Override
    public void handOver() {
        view.handOver();
    }

    @Override
    public void changed(Change change) {
        if (change.units()) {
            read(Optional.empty());
        }
    }

    @Override
    public boolean moveTo(Place place) {
        if (place instanceof Place.UnitList list) {
            show(list);
            return true;
        }
        return false;
    }

    /** Selects the unit that the place names, and shows it whatever the filter row says. */
    public void show(Place.UnitList place) {
        place.unit().ifPresent(unit -> {
            clearFilter();
            read(Optional.of(unit));
        });
    }

    private void read(Optional<UnitId> select) {
        tasks.fetch(_ -> units.register().units(), found -> {
            model.all().setAll(found);
            model.readProperty().set(true);
            select.ifPresent(view::select);
        });
    }

    void clearFilter() {
        model.wordsProperty().set("");
        model.kindProperty().set(Optional.empty());
    }

    /** The place in lists of a unit that is added now: the last. */
    int nextOrder() {
        return model.all().stream().mapToInt(Unit::order).max().orElse(0) + 1;
    }

    /**
     * @param nameTaken is told, instead of the window's bar, that another unit bears the name
     */
    void save(Unit unit, Runnable saved, Consumer<String> nameTaken) {
        String step = step(unit);
        tasks.save(step, _ -> units.save(unit, step), _ -> {
            saved.run();
            read(Optional.of(unit.id()));
            notices.done(Messages.text("units.saved", unit.name()));
        }, problem -> {
            if (problem instanceof Problem.Expected expected
                    && expected.cause().failure() == Failure.UNIT_NAME_TAKEN) {
                nameTaken.accept(expected.sentence());
            } else {
                notices.failed(problem);
            }
        });
    }

    /** Stores a unit that the clerk has turned away from; the selection stays where she is now. */
    void keep(Unit unit) {
        String step = step(unit);
        tasks.save(step, _ -> units.save(unit, step), _ -> notices.done(Messages.text("units.saved", unit.name())));
    }

    private String step(Unit unit) {
        boolean isNew = model.all().stream().noneMatch(known -> known.id().equals(unit.id()));
        return isNew ? Messages.text("units.addStep", unit.name()) : Messages.text("units.editStep", unit.name());
    }

    void delete(Unit unit) {
        String step = Messages.text("units.deleteStep", unit.name());
        tasks.save(step, _ -> {
            units.delete(unit.id(), step);
            return unit;
        }, _ -> {
            read(Optional.empty());
            notices.done(Messages.text("units.deleted", unit.name()), Messages.text("steps.undo"),
                    () -> steps.undo(step));
        });
    }

    List<Unit> known() {
        return model.all();
    }
}
