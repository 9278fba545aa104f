package cn.yaodian.domain.number;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has a number, or is to have it.
 *
 * @param title      of the document; empty where a number is held for something that has none yet
 * @param manuscript that bears it, if it was written here
 * @param plan       that is issued with it, or that the manuscript was made from
 * @param date       成文日期
 */
public record NumberHolder(String title, Optional<ManuscriptId> manuscript, Optional<PlanId> plan,
        Optional<LocalDate> date) {

    public static final NumberHolder NONE = new NumberHolder("", Optional.empty(), Optional.empty(), Optional.empty());

    public NumberHolder {
        title = title.strip();
    }

    /** A document that is known by its title alone. */
    public static NumberHolder titled(String title) {
        return new NumberHolder(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a document in this program has it. */
    public boolean isDocument() {
        return manuscript.isPresent() || plan.isPresent();
    }

    /** Whether it is the same document of this program, whatever it is called by now. */
    public boolean isSameDocument(NumberHolder other) {
        return manuscript.isPresent()
                ? manuscript.equals(other.manuscript)
                : other.manuscript.isEmpty() && isPlan(other);
    }

    /** Whether one is a plan and the other a manuscript that was made from it, such as the notice that issues it. */
    public boolean goesOutWith(NumberHolder other) {
        return manuscript.isPresent() != other.manuscript.isPresent() && isPlan(other);
    }

    private boolean isPlan(NumberHolder other) {
        return plan.isPresent() && plan.equals(other.plan);
    }
}
