package cn.yaodian.domain.returns;

import cn.yaodian.domain.office.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 报送登记: what one unit owes to one collection.
 *
 * @param received  the days on which a return came, the first one first; more than one where it was sent back
 * @param sentBack  how often it was sent back
 * @param reminders 催报, in time
 */
public record Submission(CollectionId collection, UnitId unit, SubmissionState state, List<LocalDate> received,
        int sentBack, List<Reminder> reminders) {

    public Submission {
        received = received.stream().sorted().toList();
        reminders = List.copyOf(reminders);
        if (sentBack < 0 || state != SubmissionState.OWED && received.isEmpty()) {
            throw new IllegalArgumentException(state + ", received " + received + ", sent back " + sentBack);
        }
    }

    public static Submission owed(CollectionId collection, UnitId unit) {
        return new Submission(collection, unit, SubmissionState.OWED, List.of(), 0, List.of());
    }

    /** 是否按时: by the first return that came; none while nothing has come. */
    public Optional<Boolean> inTime(LocalDate due) {
        return received.stream().findFirst().map(day -> !day.isAfter(due));
    }

    /** 应报未报 on a day: the time is over and nothing is there, or what was there has been sent back. */
    public boolean isMissing(LocalDate due, LocalDate cutOff) {
        boolean came = received.stream().anyMatch(day -> !day.isAfter(cutOff));
        return due.isBefore(cutOff) && (!came || state == SubmissionState.SENT_BACK);
    }

    public Submission receivedOn(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(received);
        days.add(day);
        return new Submission(collection, unit, SubmissionState.RECEIVED, days, sentBack, reminders);
    }

    /** @throws IllegalArgumentException where there is nothing to send back */
    public Submission sentBackAgain() {
        requireReceived();
        return new Submission(collection, unit, SubmissionState.SENT_BACK, received, sentBack + 1, reminders);
    }

    /** @throws IllegalArgumentException where there is nothing to accept */
    public Submission accepted() {
        requireReceived();
        return new Submission(collection, unit, SubmissionState.ACCEPTED, received, sentBack, reminders);
    }

    private void requireReceived() {
        if (state.isOwed()) {
            throw new IllegalArgumentException("a return that is " + state);
        }
    }

    /** One reminder a day at most; none for what is not owed. */
    public boolean mayBeReminded(LocalDate day) {
        return state.isOwed() && reminders.stream().noneMatch(reminder -> reminder.on().equals(day));
    }

    /** @throws IllegalArgumentException unless {@link #mayBeReminded} */
    public Submission reminded(Reminder reminder) {
        if (!mayBeReminded(reminder.on())) {
            throw new IllegalArgumentException("no second reminder on " + reminder.on());
        }
        List<Reminder> all = new ArrayList<>(reminders);
        all.add(reminder);
        return new Submission(collection, unit, state, received, sentBack, all);
    }
}
