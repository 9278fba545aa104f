package cn.yaodian.domain.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a cell has to be for its line to stay. */
public sealed interface Condition {

    /** Whether every cell passes. */
    boolean isEmpty();

    /** Has these words in it, in whatever case; several parted by blanks have to be there all. */
    record Words(String words) implements Condition {

        public Words {
            words = words.strip();
        }

        @Override
        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /**
     * Says one of these; of a cell that lists several (units, one after the other), one of them does.
     *
     * @param of the empty text stands for a cell with nothing in it
     */
    record Choices(Set<String> of) implements Condition {

        public Choices {
            of = Set.copyOf(new LinkedHashSet<>(of));
        }

        public static Choices of(String... texts) {
            return new Choices(Set.copyOf(List.of(texts)));
        }

        @Override
        public boolean isEmpty() {
            return of.isEmpty();
        }
    }

    /** A figure from and to, both included; a share counts in percent: 40 for 40 %. A cell without figure does not pass. */
    record Numbers(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Condition {

        @Override
        public boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /** A day from and to, both included. A cell without day does not pass. */
    record Days(Optional<LocalDate> from, Optional<LocalDate> to) implements Condition {

        @Override
        public boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /** Has something in it, or nothing. */
    record Filled(boolean filled) implements Condition {

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
