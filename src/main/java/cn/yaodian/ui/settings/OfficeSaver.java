package cn.yaodian.ui.settings;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.office.Offices;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Stores what is typed about the office, a moment after typing pauses or at once when told to. Of the FX thread. */
final class OfficeSaver {

    private static final Duration PAUSE = Duration.millis(400);

    private final Offices offices;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Supplier<Office> typed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Office handedOver = Office.UNNAMED;
    private boolean known;
    private int underWay;

    OfficeSaver(Offices offices, BackgroundTasks tasks, Notices notices, Supplier<Office> typed) {
        this.offices = offices;
        this.tasks = tasks;
        this.notices = notices;
        this.typed = typed;
        pause.setOnFinished(_ -> flush());
    }

    /** Something has been typed, or filled in. */
    void changed() {
        if (isWaiting()) {
            pause.playFromStart();
        }
    }

    /** Takes what is stored for known. */
    void read(Office stored) {
        handedOver = stored;
        known = true;
    }

    /** Whether something typed is not stored yet; what is stored must not be written over it. */
    boolean isBusy() {
        return isWaiting() || underWay > 0;
    }

    private boolean isWaiting() {
        // Before the first reading the fields are empty, which nobody has typed.
        return known && !typed.get().equals(handedOver);
    }

    /** Hands over now what has not been. */
    void flush() {
        pause.stop();
        if (!isWaiting()) {
            return;
        }
        Office before = handedOver;
        Office now = typed.get();
        String step = Messages.text("office.step");
        handedOver = now;
        underWay++;
        tasks.save(step, _ -> offices.save(now, step), _ -> underWay--, problem -> failed(problem, before));
    }

    // What was typed stays in the fields and is tried again with the next key, or on leaving.
    private void failed(Problem problem, Office before) {
        underWay--;
        handedOver = before;
        notices.failed(problem);
    }
}
