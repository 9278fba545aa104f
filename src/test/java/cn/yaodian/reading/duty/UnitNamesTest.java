package cn.yaodian.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void addresseesArePartedByCommasAndOnlyWhereANameStandsByItself() {
        assertThat(UnitNames.ofAddressees("市协调小组各牵头单位、参与单位，各县（市、区）总工会，各有关部门"))
                .containsExactly("市协调小组各牵头单位、参与单位", "各县（市、区）总工会", "各有关部门");
        assertThat(UnitNames.ofAddressees("各县（市、区）人民政府，市政府各部门、各直属机构"))
                .containsExactly("各县（市、区）人民政府", "市政府各部门", "各直属机构");
        assertThat(UnitNames.ofAddressees("各乡镇人民政府、街道办事处，县直各部门")).containsExactly("各乡镇人民政府、街道办事处", "县直各部门");
        assertThat(UnitNames.ofAddressees("各市（州）、县（市、区）党委和人民政府，省委各部委"))
                .containsExactly("各市（州）、县（市、区）党委和人民政府", "省委各部委");
        assertThat(UnitNames.ofAddressees("镇属各单位、各企业工会")).containsExactly("镇属各单位", "各企业工会");
    }

    @Test
    void andWithinANamePartsNothing() {
        assertThat(UnitNames.ofDuties("市文化和旅游局、市住房和城乡建设局")).containsExactly("市文化和旅游局", "市住房和城乡建设局");
        assertThat(UnitNames.ofDuties("市总工会及各县（市、区）")).containsExactly("市总工会", "各县（市、区）");
    }

    @Test
    void aPlaceLeftUnsaidIsStillAName() {
        assertThat(UnitNames.ofDuties("市人社局、国资委，工商联;试点企业")).containsExactly("市人社局", "国资委", "工商联", "试点企业");
    }
}
