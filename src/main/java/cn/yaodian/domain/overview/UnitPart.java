package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.PartReport;
import java.util.Optional;

/**
 * A unit's part in a task, with what it last said.
 *
 * @param report of the latest period that was over on the cut-off date
 */
public record UnitPart(Part part, Unit unit, Optional<PartReport> report) {}
