package cn.yaodian.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.reading.units.UnitListReader;
import org.junit.jupiter.api.Test;

class SampleUnitListTest {

    @Test
    void theRegisterHoldsDepartmentsRegionsEnterprisesAndGroups() {
        ReadUnitList list = read();
        assertThat(list.remarks()).isEmpty();
        assertThat(ofKind(list, UnitKind.MEMBER)).isBetween(30L, 40L);
        assertThat(ofKind(list, UnitKind.REGION)).isEqualTo(8);
        assertThat(ofKind(list, UnitKind.ENTERPRISE)).isEqualTo(12);
        assertThat(ofKind(list, UnitKind.GROUP)).isEqualTo(5);
    }

    @Test
    void departmentsAreFoundByShortAndFormerNames() {
        UnitRegister register = new UnitRegister(read().units());
        assertThat(register.find("市人社局")).map(Unit::name).contains("青禾市人力资源和社会保障局");
        assertThat(register.find("青禾市经济和信息化委员会")).map(Unit::name).contains("青禾市工业和信息化局");
        assertThat(register.find("各县市区")).map(Unit::kind).contains(UnitKind.GROUP);
    }

    private static ReadUnitList read() {
        try (SampleFiles files = SampleFiles.unpack()) {
            return new UnitListReader().read(files.file(files.contents().unitList()));
        }
    }

    private static long ofKind(ReadUnitList list, UnitKind kind) {
        return list.units().stream().filter(unit -> unit.kind() == kind).count();
    }
}
