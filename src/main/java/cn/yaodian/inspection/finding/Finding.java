package cn.yaodian.inspection.finding;

import java.util.Optional;

/**
 * One measurement and what it says of a clause.
 *
 * @param aspect   what was measured
 * @param place    where; nothing for what concerns the whole document or is missing
 * @param measured as it is; empty where nothing could be measured
 * @param wanted   as it should be; empty where the clause does not apply
 * @param by       by how much it is missed; empty where that is no length
 * @param sentence the whole in one Chinese sentence, for whoever mends the document
 * @param cause    why the verdict is no other, where that matters
 */
public record Finding(Clause clause, String aspect, Verdict verdict, Optional<Place> place, String measured,
        String wanted, String by, String sentence, Cause cause) {

    /** What a verdict comes from. */
    public enum Cause {
        /** What was measured. */
        MEASURED,
        /** A font stands in for the official one. */
        STAND_IN,
        /** LibreOffice sets a row in another width than the file wants it. */
        OTHER_WIDTH
    }

    public Finding(Clause clause, String aspect, Verdict verdict, Optional<Place> place, String measured,
            String wanted, String by, String sentence) {
        this(clause, aspect, verdict, place, measured, wanted, by, sentence, Cause.MEASURED);
    }
}
