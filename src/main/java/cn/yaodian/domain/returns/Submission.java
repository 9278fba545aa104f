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
 * @param sendings  how often it was sent back, in time
 * @param reminders 催报, in time
 */
public record Submission(CollectionId collection, UnitId unit, SubmissionState state, List<LocalDate> received,
        List<SentBack> sendings, List<Reminder> reminders) {

    public Submission {
        received = received.stream().sorted().toList();
        sendings = List.copyOf(sendings);
        reminders = List.copyOf(reminders);
        if (state != SubmissionState.OWED && received.isEmpty()) {
            throw new IllegalArgumentException(state + ", and nothing was received");
        }
    }

    public static Submission owed(CollectionId collection, UnitId unit) {
        return new Submission(collection, unit, SubmissionState.OWED, List.of(), List.of(), List.of());
    }

    /** 退回次数. */
    public int sentBack() {
        return sendings.size();
    }

    /** 是否按时: by the first return that came; none while nothing has come. */
    public Optional<Boolean> inTime(LocalDate due) {
        return received.stream().findFirst().map(day -> !day.isAfter(due));
    }

    /** 应报未报 on a day: the time is over and nothing is there, or what was there has been sent back. */
    public boolean isMissing(LocalDate due, LocalDate cutOff) {
        return due.isBefore(cutOff) && isOwedOn(cutOff);
    }

    /** Whether nothing was there at the end of a day, or what was there had been sent back. */
    public boolean isOwedOn(LocalDate day) {
        Optional<LocalDate> came = received.stream().filter(one -> !one.isAfter(day)).reduce((one, later) -> later);
        Optional<LocalDate> went = sendings.stream().map(SentBack::on).filter(one -> !one.isAfter(day))
                .reduce((one, later) -> later);
        if (came.isEmpty() || went.isEmpty()) {
            return came.isEmpty();
        }
        boolean isLatest = received.getLast().equals(came.get()) && sendings.getLast().on().equals(went.get());
        // What came and went on one day is told apart by the state alone.
        return isLatest ? state.isOwed() : !came.get().isAfter(went.get());
    }

    public Submission receivedOn(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(received);
        days.add(day);
        return new Submission(collection, unit, SubmissionState.RECEIVED, days, sendings, reminders);
    }

    /** @throws IllegalArgumentException where there is nothing to send back */
    public Submission sentBack(SentBack sending) {
        requireReceived();
        List<SentBack> all = new ArrayList<>(sendings);
        all.add(sending);
        return new Submission(collection, unit, SubmissionState.SENT_BACK, received, all, reminders);
    }

    /** @throws IllegalArgumentException where there is nothing to accept */
    public Submission accepted() {
        requireReceived();
        return new Submission(collection, unit, SubmissionState.ACCEPTED, received, sendings, reminders);
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
        return new Submission(collection, unit, state, received, sendings, all);
    }
}
