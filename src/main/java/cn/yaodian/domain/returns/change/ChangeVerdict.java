package cn.yaodian.domain.returns.change;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a row is beside what is on record.
 *
 * @param causes of a conflict, and of nothing else
 */
public record ChangeVerdict(ChangeKind kind, Set<ConflictCause> causes) {

    public static final ChangeVerdict ADDED = new ChangeVerdict(ChangeKind.ADDED, Set.of());
    public static final ChangeVerdict UPDATED = new ChangeVerdict(ChangeKind.UPDATED, Set.of());
    public static final ChangeVerdict SAME = new ChangeVerdict(ChangeKind.SAME, Set.of());

    public ChangeVerdict {
        causes = Set.copyOf(causes);
        if (causes.isEmpty() == (kind == ChangeKind.CONFLICT)) {
            throw new IllegalArgumentException(kind + " for " + causes);
        }
    }

    /** A conflict for one cause more. */
    public ChangeVerdict and(ConflictCause cause) {
        Set<ConflictCause> more = EnumSet.of(cause);
        more.addAll(causes);
        return new ChangeVerdict(ChangeKind.CONFLICT, more);
    }
}
