package cn.yaodian.service.sample;

import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.office.Unit;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the sample says of a plan's ledger: what was asked, what came back, what was decided. Days are written
 * 2026-07-15, periods as their keys; tasks go by their numbers, units by any of their names.
 *
 * @param plan     its title
 * @param calendar of working days: the lines in which the sample's own office announced them
 */
record SampleYear(String plan, List<String> calendar, List<TaskYear> tasks, List<Asked> returns) {

    SampleYear {
        calendar = orNone(calendar);
        tasks = orNone(tasks);
        returns = orNone(returns);
    }

    /**
     * A task.
     *
     * @param task       its number
     * @param due        empty for the plan's end
     * @param milestones of the four quarters, in order; empty for a quarter without
     * @param signed     units that have signed for it and said nothing
     * @param silent     units that have not even signed
     * @param done       units that say that their part is done
     * @param reports    by period
     */
    record TaskYear(int task, @Nullable String due, List<String> milestones, List<String> signed, List<String> silent,
            List<String> done, @Nullable HandedBack handedBack, List<IndicatorYear> indicators,
            Map<String, Said> reports, List<Moved> moves, @Nullable Extended extension) {

        TaskYear {
            milestones = orNone(milestones);
            signed = orNone(signed);
            silent = orNone(silent);
            done = orNone(done);
            indicators = orNone(indicators);
            reports = orNone(reports);
            moves = orNone(moves);
        }

        Optional<String> dueDay() {
            return Optional.ofNullable(due);
        }

        /** Whether the unit reports on it when it reports. */
        boolean isReportedBy(Unit unit) {
            return !isIn(signed, unit) && !isIn(silent, unit)
                    && (handedBack == null || !isIn(List.of(handedBack.unit()), unit));
        }
    }

    record HandedBack(String unit, String on, String reason) {}

    /**
     * An indicator.
     *
     * @param wording a part of the plan's clause that names it
     * @param name    as the office calls it
     * @param weights of the four quarters; none for even progress
     * @param atPoint whether it is a figure of the day and not added up
     * @param figures cumulative, by period, as the unit that answers for it reports them
     * @param shares  by unit
     * @param span    of several years; none for a target of one
     */
    record IndicatorYear(String wording, String name, @Nullable BigDecimal baseline, String source,
            List<BigDecimal> weights, @JsonProperty("atPoint") boolean atPoint, Map<String, BigDecimal> figures,
            Map<String, Share> shares, @Nullable Span span) {

        IndicatorYear {
            weights = orNone(weights);
            figures = orNone(figures);
            shares = orNone(shares);
        }
    }

    /**
     * A target of several years.
     *
     * @param before what earlier ones have brought
     */
    record Span(BigDecimal total, int first, int last, BigDecimal before) {}

    record Share(BigDecimal target, Map<String, BigDecimal> figures) {}

    /**
     * What was said of a task for one period.
     *
     * @param lead         progress, problems and next steps, as who leads says them
     * @param others       progress of all others
     * @param coordination 需协调事项 of who leads
     */
    record Said(List<String> lead, @Nullable String others, @Nullable String coordination) {}

    record Moved(TaskAction action, String on, String reason) {}

    /** An extension that was asked for; granted or refused where it says so. */
    record Extended(String askedOn, String newDue, String reason, String progress, @Nullable Boolean granted,
            @Nullable String decidedOn, @Nullable String note) {}

    /**
     * A collection of returns.
     *
     * @param arrived  the day on which a return came of whom nothing else is said
     * @param late     days of those that came later, by unit
     * @param missing  units of which none came
     * @param sentBack units whose return went back, and why
     * @param waiting  units whose return nobody has looked over yet
     */
    record Asked(String period, String matter, String basis, String due, String arrived, Map<String, String> late,
            List<String> missing, Map<String, String> sentBack, List<String> waiting, List<Reminded> reminders) {

        Asked {
            late = orNone(late);
            missing = orNone(missing);
            sentBack = orNone(sentBack);
            waiting = orNone(waiting);
            reminders = orNone(reminders);
        }
    }

    record Reminded(String unit, String on, String how) {}

    /** Whether a list names a unit, by whatever name it goes. */
    static boolean isIn(List<String> names, Unit unit) {
        return unit.names().anyMatch(names::contains);
    }

    /** What is said of a unit, by whatever name it goes. */
    static <V> Optional<V> of(Map<String, V> said, Unit unit) {
        return unit.names().map(said::get).filter(Objects::nonNull).findFirst();
    }

    private static <T> List<T> orNone(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    private static <V> Map<String, V> orNone(@Nullable Map<String, V> written) {
        return written == null ? Map.of() : Map.copyOf(written);
    }
}
