package cn.yaodian.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMatcherTest {

    private final Unit labour = new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局",
            List.of(UnitAlias.shortName("市人社局"), new UnitAlias("市劳动局", AliasKind.FORMER, Optional.empty())), 1);
    private final Unit finance = new Unit(UnitId.random(), UnitKind.MEMBER, "青禾市财政局", List.of(), 2);
    private final Unit all = new Unit(UnitId.random(), UnitKind.GROUP, "各县（市、区）", List.of(), 3);
    private final UnitMatcher matcher = new UnitMatcher(new UnitRegister(List.of(labour, finance, all)), "青禾市");

    @ParameterizedTest
    @CsvSource({"市人力资源和社会保障局", "市人社局", "市劳动局", "'市 人社局 '"})
    void aUnitIsKnownByEachOfItsNames(String name) {
        assertThat(matcher.match(name)).isEqualTo(new UnitMatch.Known(name, labour));
    }

    @Test
    void theWidthOfBracketsAndCommasDoesNotMatter() {
        assertThat(matcher.match("各县(市、区)")).isInstanceOf(UnitMatch.Known.class);
    }

    @ParameterizedTest
    @CsvSource({"人社局", "人力资源和社会保障局", "青禾市人社局", "市人力资源和社会保障局 "})
    void aNameWithOrWithoutTheLevelOrTheRegionIsNear(String name) {
        assertThat(matcher.match(name).unit()).isEqualTo(labour);
    }

    @ParameterizedTest
    @CsvSource({"市财政局", "财政局", "本市财政局"})
    void theRegionMayStandInTheRegisterAndNotInTheDocument(String name) {
        assertThat(matcher.match(name)).isEqualTo(new UnitMatch.Near(name, finance));
    }

    @Test
    void anotherRegionsUnitOfTheSameKindIsNotTakenForIt() {
        assertThat(matcher.match("临川市财政局")).isInstanceOf(UnitMatch.New.class);
        assertThat(matcher.match("市财政局预算处")).isInstanceOf(UnitMatch.New.class);
    }

    @Test
    void whatIsLikeTwoUnitsIsTakenForNeither() {
        Unit cityUnion = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
        Unit provincialUnion = new Unit(UnitId.random(), UnitKind.MEMBER, "省总工会", List.of(), 2);
        UnitMatcher both = new UnitMatcher(new UnitRegister(List.of(cityUnion, provincialUnion)), "");
        assertThat(both.match("市总工会")).isEqualTo(new UnitMatch.Known("市总工会", cityUnion));
        assertThat(both.match("总工会")).isInstanceOf(UnitMatch.New.class);
    }

    @Test
    void aNewNameIsProposedOnceForADocument() {
        UnitMatch first = matcher.match("市科技局");
        assertThat(first).isInstanceOf(UnitMatch.New.class);
        assertThat(matcher.match("科技局")).isEqualTo(new UnitMatch.Near("科技局", first.unit()));
    }

    @ParameterizedTest
    @CsvSource({"市协调小组其他成员单位,GROUP", "各县（市、区）人民政府,GROUP", "市直有关部门,GROUP", "市委组织部,MEMBER", "市区划办,MEMBER",
            "市县域经济办公室,MEMBER", "团市委,MEMBER", "清溪县,REGION", "清溪县人民政府,REGION", "高新区管委会,REGION", "经济技术开发区,REGION",
            "青禾机械有限公司,ENTERPRISE", "青禾建投集团,ENTERPRISE", "中国人民银行青禾市分行,MEMBER", "市县乡三级工会,MEMBER"})
    void aNewUnitIsProposedAsTheKindThatItsNameSays(String name, UnitKind kind) {
        assertThat(UnitMatcher.kindOf(name)).isEqualTo(kind);
    }
}
