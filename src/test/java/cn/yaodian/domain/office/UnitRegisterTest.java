package cn.yaodian.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitRegisterTest {

    private final Unit labour = new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局",
            List.of(new UnitAlias("市劳动局", AliasKind.FORMER, Optional.empty()), UnitAlias.shortName("市人社局")), 1);
    private final Unit union = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 2);

    @Test
    void findsAUnitByEveryNameItGoesBy() {
        UnitRegister register = new UnitRegister(List.of(labour, union));
        assertThat(List.of("市人力资源和社会保障局", "市人社局", "市劳动局", " 市人社局 ")).allSatisfy(
                name -> assertThat(register.find(name)).contains(labour));
        assertThat(register.find("市财政局")).isEmpty();
        assertThat(register.find(union.id())).contains(union);
    }

    @Test
    void aFullNameWinsOverAnotherUnitsAlias() {
        Unit successor = new Unit(UnitId.random(), UnitKind.MEMBER, "市就业局", List.of(UnitAlias.shortName("市总工会")), 0);
        assertThat(new UnitRegister(List.of(successor, union)).find("市总工会")).contains(union);
    }

    @Test
    void theFirstShortNameStandsOnChips() {
        assertThat(labour.shortName()).isEqualTo("市人社局");
        assertThat(union.shortName()).isEqualTo("市总工会");
    }
}
