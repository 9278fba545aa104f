package cn.yaodian.domain.progress;

import java.math.BigDecimal;

/** When a light goes on. */
public sealed interface LightCondition {

    boolean holds(Standing standing);

    /**
     * Behind what is expected.
     *
     * @param points percentage points that it has to be behind by more than; 0 or more
     */
    record BehindBy(BigDecimal points) implements LightCondition {

        public BehindBy {
            if (points.signum() < 0) {
                throw new IllegalArgumentException(points + " points");
            }
        }

        @Override
        public boolean holds(Standing standing) {
            return !standing.finished()
                    && standing.difference().filter(d -> d.negate().compareTo(points) > 0).isPresent();
        }
    }

    /**
     * Due within so many days, and not over.
     *
     * @param days 0 for the very day
     */
    record DueWithin(int days) implements LightCondition {

        public DueWithin {
            if (days < 0) {
                throw new IllegalArgumentException(days + " days");
            }
        }

        @Override
        public boolean holds(Standing standing) {
            return !standing.finished() && standing.daysLeft().filter(d -> d >= 0 && d <= days).isPresent();
        }
    }

    /** Over its due date, and not finished. */
    record Overdue() implements LightCondition {

        @Override
        public boolean holds(Standing standing) {
            return !standing.finished() && standing.daysLeft().filter(d -> d < 0).isPresent();
        }
    }

    /** A return that was due has not come. */
    record NotReported() implements LightCondition {

        @Override
        public boolean holds(Standing standing) {
            return standing.unreported();
        }
    }
}
