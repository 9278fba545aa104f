package cn.yaodian.ui.today;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.agenda.LedgerWaiting;
import cn.yaodian.service.agenda.Waiting;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.duty.OpenDutiesPanel;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearSpan;
import cn.yaodian.ui.side.SidePanel;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** 今天: what waits for the clerk, each with the one click that deals with it. */
public final class TodayController implements Screen {

    private final TodayServices services;
    private final TodayWindow window;
    private final TodayActs acts;
    private final TodayView view;
    private final BorderPane root;
    private final OpenDutiesPanel duties;
    private final SidePanel side;
    private boolean inWindow;
    /** What was asked for last: an older answer that comes later is not shown. */
    private int asked;

    public TodayController(TodayServices services, TodayWindow window) {
        this.services = services;
        this.window = window;
        acts = new TodayActs(services.workspace(), window);
        view = new TodayView(this, acts, new LedgerGroups(this, acts));
        root = new BorderPane(view);
        duties = new OpenDutiesPanel(services.workspace(), window.tasks(), window.notices());
        side = new SidePanel(Messages.text("duty.title"), duties, this::closeSide);
        window.years().spanProperty().addListener(_ -> readIfShown());
        window.cutOff().dayProperty().addListener(_ -> readIfShown());
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void shown() {
        inWindow = true;
        read();
    }

    @Override
    public void left() {
        inWindow = false;
    }

    @Override
    public void changed(Change change) {
        read();
    }

    private void readIfShown() {
        if (inWindow) {
            read();
        }
    }

    private void read() {
        YearSpan span = window.years().spanProperty().get();
        LocalDate cutOff = window.cutOff().day();
        int question = ++asked;
        window.tasks().fetch(_ -> new Read(services.agenda().waiting(span.first(), span.last()),
                services.ledgers().waiting(span.first(), span.last(), cutOff),
                services.workspace().returns().usualReminder()), read -> {
                    if (question == asked) {
                        acts.usualWay(read.reminder());
                        view.show(read.waiting(), read.ledgers());
                    }
                });
    }

    void open(Place place) {
        window.navigator().open(place);
    }

    /** Asks at the side whom a name means. */
    void ask(OpenDuty duty) {
        duties.askFirst(duty, () -> root.setRight(side), this::closeSide);
    }

    private void closeSide() {
        root.setRight(null);
    }

    private record Read(Waiting waiting, LedgerWaiting ledgers, Optional<String> reminder) {}
}
