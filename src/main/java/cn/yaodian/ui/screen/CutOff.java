package cn.yaodian.ui.screen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * 数据截止日: the day on which everything computed is judged (overdue, pace, lights, missing returns), chosen once for
 * all screens and kept while the window is open. As long as none is chosen it is today, also after midnight. Of the FX
 * thread.
 */
public final class CutOff {

    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();

    public CutOff() {
        this(LocalDate::now);
    }

    /** @param today asked each time that it matters */
    public CutOff(Supplier<LocalDate> today) {
        this.today = today;
        day = new ReadOnlyObjectWrapper<>(today.get());
    }

    public LocalDate day() {
        return day.get();
    }

    /** The day on which the clerk sits here: what is done, is done on it, whatever day is looked at. */
    public LocalDate today() {
        return today.get();
    }

    /** Never null. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** Whether another day than today was chosen. */
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Judges everything on that day from now on. */
    public void choose(LocalDate other) {
        set(Optional.of(other).filter(picked -> !picked.equals(today.get())));
    }

    /** Goes with the calendar again. */
    public void followToday() {
        set(Optional.empty());
    }

    /** Lets the day follow the calendar where none was chosen: a window may stay open over night. */
    public void lookAtClock() {
        if (!chosen.get()) {
            day.set(today.get());
        }
    }

    private void set(Optional<LocalDate> picked) {
        chosen.set(picked.isPresent());
        day.set(picked.orElseGet(today));
    }
}
