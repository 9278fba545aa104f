package cn.yaodian.domain.progress;

/**
 * By what an office judges its ledgers.
 *
 * @param lights   when which light goes on
 * @param margin   what counts as on pace
 * @param schedule of what has none of its own
 */
public record OfficeRule(LightRule lights, PaceMargin margin, UsualSchedule schedule) {

    /** As long as the office has said nothing. */
    public static final OfficeRule USUAL = new OfficeRule(LightRule.BY_PACE, PaceMargin.USUAL, UsualSchedule.EVENLY);
}
