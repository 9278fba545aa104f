package cn.yaodian.ui.drafting.chip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitSuggestionsTest {

    private final Unit labour = unit(2, "市人力资源和社会保障局", "市人社局");
    private final Unit union = unit(1, "市总工会");
    private final Unit finance = unit(3, "市财政局");
    private final UnitRegister register = new UnitRegister(List.of(labour, union, finance));

    @Test
    void findsByBeginningByPartAndByCharactersInOrder() {
        assertThat(find("市人社")).containsExactly(labour);
        assertThat(find("社会保障")).containsExactly(labour);
        assertThat(find("人资局")).containsExactly(labour);
        assertThat(find("工商")).isEmpty();
    }

    @Test
    void aBeginningGoesBeforeAPartAndEqualFitsStandInTheOrderOfTheRegister() {
        assertThat(find("市")).containsExactly(union, labour, finance);
        Unit street = unit(0, "工会街道办");
        assertThat(UnitSuggestions.find(new UnitRegister(List.of(union, street)), "工会", Set.of()))
                .containsExactly(street, union);
    }

    @Test
    void aUnitThatIsChosenByAnyOfItsNamesIsNotOfferedAgain() {
        assertThat(UnitSuggestions.find(register, "市", Set.of("市人社局"))).containsExactly(union, finance);
    }

    private List<Unit> find(String typed) {
        return UnitSuggestions.find(register, typed, Set.of());
    }

    private static Unit unit(int order, String name, String... shortNames) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name,
                Stream.of(shortNames).map(UnitAlias::shortName).toList(), order);
    }
}
