package cn.yaodian.service.search;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import java.util.UUID;

/** Something that was found. */
public sealed interface SearchHit {

    /** The words that were looked for, where they stand. */
    Snippet snippet();

    /** A plan, by its title, its document number or its preamble. */
    record InPlan(PlanId plan, int year, Snippet snippet) implements SearchHit {}

    /**
     * A section or a task.
     *
     * @param node  identity within the plan
     * @param label its number, such as 一、 or 12.
     * @param task  false for a section
     */
    record InNode(PlanId plan, int year, UUID node, String label, boolean task, Snippet snippet)
            implements
                SearchHit {}

    /**
     * A manuscript, by its title, its number or its text.
     *
     * @param number as printed; empty until it has one
     */
    record InManuscript(ManuscriptId manuscript, int year, String number, Snippet snippet) implements SearchHit {}

    /**
     * A unit, by any name it goes by.
     *
     * @param name the full one
     */
    record OfUnit(UnitId unit, String name, Snippet snippet) implements SearchHit {}
}
