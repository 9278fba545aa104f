package cn.yaodian.domain.number;

import java.time.Instant;

/**
 * A number that is no longer free.
 *
 * @param reason for holding it, for making it void, or for leaving numbers out before it
 * @param by     who entered it or changed it last
 */
public record NumberEntry(NumberId id, SeriesNumber number, NumberState state, String reason, NumberHolder holder,
        String by, Instant at) {

    public NumberEntry {
        reason = reason.strip();
        if (state == NumberState.VOID && reason.isEmpty()) {
            throw new IllegalArgumentException(number.fullText() + " is void without a reason");
        }
    }

    /** Made void, with what it was for. */
    public NumberEntry voided(String why) {
        return new NumberEntry(id, number, NumberState.VOID, why, holder, by, at);
    }

    /**
     * Whether it may become this document's: nobody has it yet, or the document itself, or the plan that the document
     * issues.
     */
    public boolean isOpenTo(NumberHolder wanting) {
        boolean fromItsPlan = wanting.manuscript().isPresent() && holder.goesOutWith(wanting);
        return state != NumberState.VOID && (holder.isSameDocument(wanting) || fromItsPlan)
                || state == NumberState.RESERVED && !holder.isDocument();
    }

    /** Whether both say the same, whoever entered it. */
    public boolean saysTheSameAs(NumberEntry other) {
        return number.equals(other.number) && state == other.state && reason.equals(other.reason)
                && holder.equals(other.holder);
    }
}
