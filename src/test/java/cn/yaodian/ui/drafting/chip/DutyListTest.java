package cn.yaodian.ui.drafting.chip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutyListTest {

    private final DutyList list = new DutyList(List.of(Duty.of(DutyRole.PARTICIPATE, "丙"), Duty.of(DutyRole.LEAD, "甲"),
            Duty.of(DutyRole.LEAD, "乙"), Duty.of(DutyRole.PARTICIPATE, "丁")));

    @Test
    void standsByRoleAndWithinARoleInTheOrderNamed() {
        assertThat(words(list)).isEqualTo("L甲 L乙 P丙 P丁");
    }

    @Test
    void aChipMovesOnePlaceAndAtTheEdgeIntoTheNextRole() {
        assertThat(words(list.shift(0, 1))).isEqualTo("L乙 L甲 P丙 P丁");
        assertThat(words(list.shift(1, -1))).isEqualTo("L乙 L甲 P丙 P丁");
        assertThat(words(list.shift(1, 1))).isEqualTo("L甲 P乙 P丙 P丁");
        assertThat(words(list.shift(2, -1))).isEqualTo("L甲 L乙 L丙 P丁");
        assertThat(list.shift(0, -1)).isSameAs(list);
    }

    @Test
    void aChipDroppedOnAnotherTakesItsRole() {
        assertThat(words(list.moveTo(3, 0, DutyRole.LEAD))).isEqualTo("L丁 L甲 L乙 P丙");
        assertThat(words(list.moveTo(0, 4, DutyRole.PARTICIPATE))).isEqualTo("L乙 P丙 P丁 P甲");
    }

    @Test
    void theFirstUnitLeadsAndTheNextTakesPart() {
        assertThat(new DutyList(List.of()).nextRole()).isEqualTo(DutyRole.LEAD);
        assertThat(new DutyList(List.of(Duty.of(DutyRole.LEAD, "甲"))).nextRole()).isEqualTo(DutyRole.PARTICIPATE);
        assertThat(new DutyList(List.of(Duty.of(DutyRole.RESPONSIBLE, "甲"))).nextRole())
                .isEqualTo(DutyRole.RESPONSIBLE);
    }

    @Test
    void aUnitIsNamedOnce() {
        assertThat(list.add(Duty.of(DutyRole.LEAD, "丁"))).isSameAs(list);
        assertThat(words(list.add(Duty.of(DutyRole.LEAD, "戊")))).isEqualTo("L甲 L乙 L戊 P丙 P丁");
        assertThat(words(list.withRole(0, DutyRole.PARTICIPATE))).isEqualTo("L乙 P丙 P丁 P甲");
    }

    private static String words(DutyList list) {
        return list.duties().stream().map(duty -> duty.role().name().charAt(0) + duty.name())
                .collect(Collectors.joining(" "));
    }
}
