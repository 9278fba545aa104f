package cn.yaodian.domain.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 延期: asked for before the task is due, with reason and progress. Until it is granted the old date counts, and it stays
 * on record for good.
 *
 * @param askedOn  on or before {@code oldDue}
 * @param newDue   after {@code oldDue}
 * @param progress what has been done so far
 */
public record Extension(LocalDate askedOn, LocalDate oldDue, LocalDate newDue, String reason, String progress,
        Optional<Verdict> verdict) {

    /** What the office said to it. */
    public record Verdict(boolean granted, LocalDate on, String by, String note) {}

    public Extension {
        reason = reason.strip();
        progress = progress.strip();
        if (askedOn.isAfter(oldDue) || !newDue.isAfter(oldDue) || reason.isEmpty()) {
            throw new IllegalArgumentException("asked on " + askedOn + " from " + oldDue + " to " + newDue);
        }
    }

    public boolean isGranted() {
        return verdict.filter(Verdict::granted).isPresent();
    }

    /** Whether it had been granted on a day. */
    public boolean isGrantedBy(LocalDate cutOff) {
        return verdict.filter(v -> v.granted() && !v.on().isAfter(cutOff)).isPresent();
    }

    public Extension decided(Verdict said) {
        return new Extension(askedOn, oldDue, newDue, reason, progress, Optional.of(said));
    }
}
