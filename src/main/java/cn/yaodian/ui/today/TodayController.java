package cn.yaodian.ui.today;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.agenda.Waiting;
import cn.yaodian.service.unit.Units;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** 今天: what waits for the clerk, each with the one click that deals with it. */
public final class TodayController implements Screen {

    private final Agenda agenda;
    private final Units units;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final Steps steps;
    private final YearChoice years;
    private final TodayView view = new TodayView(this);

    public TodayController(Agenda agenda, Units units, BackgroundTasks tasks, Navigator navigator, Notices notices,
            Steps steps, YearChoice years) {
        this.agenda = agenda;
        this.units = units;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.steps = steps;
        this.years = years;
        years.spanProperty().addListener(_ -> read());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public void changed(Change change) {
        read();
    }

    private void read() {
        YearSpan span = years.spanProperty().get();
        tasks.fetch(_ -> agenda.waiting(span.first(), span.last()), view::show);
    }

    void open(Place place) {
        navigator.open(place);
    }

    /** Registers every unknown name as a department; each can be put right in the register. */
    void register(List<Waiting.UnknownUnit> unknown) {
        String step = Messages.text("today.registerStep", unknown.size());
        tasks.save(step, _ -> {
            int last = units.register().units().stream().mapToInt(Unit::order).max().orElse(0);
            List<Unit> added = new ArrayList<>();
            for (Waiting.UnknownUnit name : unknown) {
                added.add(new Unit(UnitId.random(), UnitKind.MEMBER, name.name(), List.of(), ++last));
            }
            units.saveAll(added, step);
            return added;
        }, _ -> notices.done(Messages.text("today.registered", unknown.size()), Messages.text("steps.undo"),
                () -> steps.undo(step)));
    }
}
