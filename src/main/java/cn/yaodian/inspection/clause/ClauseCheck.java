package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.Parts;

/** Holds a document against one clause, or against few that speak of the same element. */
@FunctionalInterface
interface ClauseCheck {

    /** Says to the judge of each clause what was measured; says nothing of a clause that does not apply. */
    void check(Parts parts, Bench bench);
}
