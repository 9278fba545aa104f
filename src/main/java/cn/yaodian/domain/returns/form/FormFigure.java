package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Reading;
import java.util.Optional;

/**
 * A figure on a form, all in the indicator's measure.
 *
 * @param name  指标名称
 * @param goal  what the year is to bring; the unit's own share where the target is split
 * @param last  what this unit reported for the last period that has something; shown
 * @param known what has already been reported for this period; filled in
 */
public record FormFigure(IndicatorId id, String name, Measure measure, Goal goal, Optional<Reading> last,
        Optional<Reading> known) {

    public FormFigure {
        name = name.strip();
    }
}
