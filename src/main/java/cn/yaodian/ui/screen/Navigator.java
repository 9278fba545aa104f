package cn.yaodian.ui.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Goes from place to place and remembers the way back. Of the FX thread. */
public final class Navigator {

    private static final int STEPS_REMEMBERED = 50;

    private final ScreenSource screens;
    private final Deque<Place> way = new ArrayDeque<>();
    /** Places that were left by going back, the nearest first. */
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public Navigator(ScreenSource screens) {
        this.screens = screens;
    }

    /**
     * Shows a place. Where it cannot be shown, the clerk stays where she is.
     *
     * @throws cn.yaodian.domain.failure.FailureException if what the place names is no longer there
     */
    public void open(Place target) {
        Place from = place.get();
        if (from != null && target.isAt(from)) {
            return;
        }
        show(target);
        ahead.clear();
        remember(from);
    }

    private void remember(@Nullable Place from) {
        if (from != null) {
            way.push(from);
            while (way.size() > STEPS_REMEMBERED) {
                way.removeLast();
            }
        }
        canGoBack.set(!way.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    /** Shows the place before this one; nothing happens at the first. */
    public void back() {
        Place from = place.get();
        Place target = way.poll();
        if (target != null) {
            show(target);
            if (from != null) {
                ahead.push(from);
            }
        }
        canGoBack.set(!way.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    /** Shows the place that going back has left last; nothing happens where there is none. */
    public void forward() {
        Place from = place.get();
        Place target = ahead.poll();
        if (target != null) {
            show(target);
            remember(from);
        }
    }

    /** The clerk has changed what is shown here: whoever comes back to this step of the way finds it as it is now. */
    public void restate(Place here) {
        place.set(here);
    }

    private void show(Place target) {
        Screen current = screen.get();
        if (current != null && current.moveTo(target)) {
            place.set(target);
            return;
        }
        Screen next = screens.screenFor(target);
        if (current != null) {
            current.handOver();
            current.left();
        }
        place.set(target);
        screen.set(next);
        next.shown();
    }

    /** Where the clerk is; null until the first place is open. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is in the window; null until the first place is open. */
    public ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }
}
