package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of 青禾市教育局 for a third quarter: five tasks, one of them only with a figure, one with three figures. */
public final class SampleForm {

    public static final Period PERIOD = Period.quarter(2026, 3);
    public static final FormCodes CODES = new FormCodes(new PlanId(id(1)), new CollectionId(id(2)),
            new UnitId(id(3)), PERIOD);
    public static final PartId FIRST = new PartId(id(11));
    public static final PartId SECOND = new PartId(id(12));
    public static final PartId THIRD = new PartId(id(13));
    public static final PartId FOURTH = new PartId(id(14));
    public static final IndicatorId TRAINED = new IndicatorId(id(21));
    public static final IndicatorId TALKS = new IndicatorId(id(22));
    public static final IndicatorId SHARE = new IndicatorId(id(23));
    public static final IndicatorId CENTRES = new IndicatorId(id(24));

    private static final Period LAST = Period.quarter(2026, 2);

    private SampleForm() {}

    /** An identity that is the same on every run. */
    public static UUID id(int number) {
        return new UUID(0x1234_5678_4abcL << 16 | number, 0x8000_0000_0000_0000L | number * 7919L);
    }

    /** Nothing is known of the period yet. */
    public static ReturnForm blank() {
        return of(CODES, List.of(first(Optional.empty()), second(Optional.empty()), third(), fourth(), figureOnly()));
    }

    /** Some of it has been reported already. */
    public static ReturnForm partlyKnown() {
        PartReport said = new PartReport(FIRST, "已举办培训班12期。\n另有3期在9月底前完成。", "-场地不足", "=抓紧落实", "请市财政局拨付经费", "推进中",
                "周明", "0531-8765432");
        PartReport finished = new PartReport(SECOND, "已完成。", "无", "", "", "已完成", "李禾", "13800000000");
        return of(CODES, List.of(first(Optional.of(said)), second(Optional.of(finished)), third(), fourth(),
                figureOnly()));
    }

    public static ReturnForm of(FormCodes codes, List<FormTask> tasks) {
        return new ReturnForm(codes, "青禾市产业工人队伍建设改革协调小组办公室", "2026年青禾市产业工人队伍建设改革工作要点落实情况", "青禾市教育局",
                LocalDate.of(2026, 10, 10), tasks);
    }

    private static FormTask first(Optional<PartReport> known) {
        Optional<Reading> reported = known
                .map(_ -> new Reading(PERIOD, Optional.of(new BigDecimal("1.25")), Optional.of(new BigDecimal("3.1"))));
        return new FormTask("3", "大规模开展职业技能培训。支持职业院校面向企业职工开展订单、定岗、定向培训，推行“工学一体”“新型学徒制”等培养模式，全年培训产业工人4万人次以上，"
                + "开展技能大师进校园活动30场，企业职工参训满意率不低于90%。",
                Optional.of(new FormPart(FIRST, DutyRole.LEAD, Optional.of(new PartReport(FIRST,
                        "二季度举办各类培训班9期，培训1.1万人次；与12家企业签订订单培养协议，组织技能大师进校园8场。下一阶段重点是把培训向县（市、区）和小微企业延伸，解决工学矛盾突出、小微企业参训率低的问题，并同步做好满意度回访。",
                        "工学矛盾突出", "向小微企业延伸", "", "推进中", "周明", "0531-8765432")), known)),
                List.of(new FormFigure(TRAINED, "培训产业工人", Measure.of("万人次"), goal(Direction.AT_LEAST, "4"),
                        last("1.1", "1.85"), reported),
                        new FormFigure(TALKS, "技能大师进校园活动", Measure.of("场"), goal(Direction.AT_LEAST, "30"),
                                last("8", "14"), Optional.empty()),
                        new FormFigure(SHARE, "企业职工参训满意率", Measure.of("%"), goal(Direction.AT_LEAST, "90"),
                                last("92.5", "92.5"), Optional.empty())));
    }

    private static FormTask second(Optional<PartReport> known) {
        return new FormTask("7", "建立健全技能人才评价制度。", Optional.of(new FormPart(SECOND, DutyRole.PARTICIPATE,
                Optional.empty(), known)), List.of());
    }

    private static FormTask third() {
        return new FormTask("12", "推动产业工人学历提升，支持符合条件的职工报考高等院校。", Optional.of(new FormPart(THIRD,
                DutyRole.COOPERATE, Optional.of(new PartReport(THIRD, "已发布招生简章。", "", "", "", "推进中", "吴桐", "")),
                Optional.empty())), List.of());
    }

    private static FormTask fourth() {
        return new FormTask("15", "加强产教融合实训基地建设。", Optional.of(new FormPart(FOURTH, DutyRole.LEAD,
                Optional.empty(), Optional.empty())), List.of());
    }

    private static FormTask figureOnly() {
        return new FormTask("21", "新建职工服务中心。", Optional.empty(), List.of(new FormFigure(CENTRES, "校园周边职工服务中心",
                Measure.of("家"), goal(Direction.EXACTLY, "6"), Optional.empty(), Optional.empty())));
    }

    private static Goal goal(Direction direction, String target) {
        return new Goal(direction, Optional.empty(), new BigDecimal(target));
    }

    private static Optional<Reading> last(String inPeriod, String cumulative) {
        return Optional.of(new Reading(LAST, Optional.of(new BigDecimal(inPeriod)),
                Optional.of(new BigDecimal(cumulative))));
    }
}
