package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartExpanderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Unit UNION = unit(UnitKind.MEMBER, "市总工会", 1);
    private static final Unit SCHOOLS = unit(UnitKind.MEMBER, "市教育局", 2);
    private static final Unit LABOUR = unit(UnitKind.MEMBER, "市人力资源和社会保障局", 3);
    private static final Unit RIVER = unit(UnitKind.REGION, "临江县", 4);
    private static final Unit OLD_TOWN = unit(UnitKind.REGION, "老城区", 5);
    private static final Unit OTHERS = unit(UnitKind.GROUP, "市协调小组其他成员单位", 6);
    private static final Unit REGIONS = unit(UnitKind.GROUP, "各县（市、区）", 7);
    private static final Unit CONCERNED = unit(UnitKind.GROUP, "有关单位", 8);
    private static final UnitRegister REGISTER = new UnitRegister(
            List.of(OLD_TOWN, UNION, SCHOOLS, LABOUR, RIVER, OTHERS, REGIONS, CONCERNED));

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    private static Task task(Duty... duties) {
        return Task.of("开展技能比武", "").withDuties(List.of(duties));
    }

    private static PartExpander.Expanded expand(List<UnitGroup> groups, Duty... duties) {
        return new PartExpander(REGISTER, groups, DAY).expand(task(duties));
    }

    @Test
    void groupsBecomeThoseWhoBelongToThemInTheRegistersOrder() {
        PartExpander.Expanded expanded = expand(List.of(), Duty.of(DutyRole.LEAD, "市总工会"),
                Duty.of(DutyRole.PARTICIPATE, "市协调小组其他成员单位"), Duty.of(DutyRole.PARTICIPATE, "各县（市、区）"));
        assertThat(expanded.parts()).extracting(Part::unit).containsExactly(UNION.id(), SCHOOLS.id(), LABOUR.id(),
                RIVER.id(), OLD_TOWN.id());
        assertThat(expanded.parts().getLast().named()).isEqualTo("各县（市、区）");
        assertThat(expanded.unresolved()).isEmpty();
    }

    @Test
    void aUnitHasOnePartAndTheLeadingOneCounts() {
        PartExpander.Expanded expanded = expand(List.of(), Duty.of(DutyRole.PARTICIPATE, "各县（市、区）"),
                Duty.of(DutyRole.COOPERATE, "临江县"), Duty.of(DutyRole.LEAD, "市总工会"),
                Duty.of(DutyRole.PARTICIPATE, "市总工会"));
        assertThat(expanded.parts()).extracting(Part::unit).containsExactly(UNION.id(), OLD_TOWN.id(), RIVER.id());
        assertThat(expanded.parts().getFirst().role()).isEqualTo(DutyRole.LEAD);
        assertThat(expanded.parts().getLast().named()).as("named for itself").isEqualTo("临江县");
    }

    @Test
    void whomNobodyKnowsIsNamed() {
        assertThat(expand(List.of(), Duty.of(DutyRole.LEAD, "市气象台"), Duty.of(DutyRole.PARTICIPATE, "有关单位"))
                .unresolved()).containsExactly("市气象台", "有关单位");
    }

    @Test
    void aListedGroupMeansThoseWhoBelongToItThatDay() {
        UnitGroup said = new UnitGroup(CONCERNED.id(), GroupReach.LISTED,
                List.of(new UnitGroup.Membership(SCHOOLS.id(), Optional.empty(), Optional.of(DAY.minusDays(1))),
                        new UnitGroup.Membership(LABOUR.id(), Optional.of(DAY), Optional.empty())));
        assertThat(expand(List.of(said), Duty.of(DutyRole.LEAD, "有关单位")).parts()).extracting(Part::unit)
                .containsExactly(LABOUR.id());
    }

    @ParameterizedTest
    @CsvSource({"各县（市、区）,ALL_REGIONS", "各县区,ALL_REGIONS", "各乡镇（街道）,ALL_REGIONS", "各成员单位,ALL_MEMBERS",
            "其他成员单位,OTHER_MEMBERS", "市协调小组其他成员单位,OTHER_MEMBERS", "各试点企业,ALL_ENTERPRISES", "有关单位,UNSAID",
            "其他有关部门,UNSAID", "相关企业,UNSAID"})
    void wordsSayWhomAGroupMeans(String name, GroupReach reach) {
        assertThat(GroupReach.of(name)).isEqualTo(reach);
    }
}
