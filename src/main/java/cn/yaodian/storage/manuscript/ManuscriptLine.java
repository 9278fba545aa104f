package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A manuscript in a list, without its text. */
public record ManuscriptLine(ManuscriptId id, String kind, int year, ManuscriptState state, int version, String title,
        String number, Optional<LocalDate> date, Optional<PlanId> plan, Instant changedAt) {}
