package cn.yaodian.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @CsvSource({"市人力资源和社会保障局,市人社局", "市人社局,市人力资源和社会保障局", "市发展和改革委员会,市发改委", "市发展改革委,市发展和改革委员会", "市国有资产监督管理委员会,国资委",
            "市工业和信息化局,市工信局", "市文化广电旅游局,市文旅局", "市卫生健康委员会,市卫健委", "市科学技术协会,市科协", "市妇女联合会,市妇联", "市委办公室,市委办",
            "市工商业联合会,工商联", "市委宣传部,宣传部", "青禾市委组织部,市委组织部", "中共青禾市委党史研究室,市委党史研究室", "市文化和旅游局,市文化旅游局",
            "市人力资源和社会保障局,市人力资源社会保障局", "市人力资源和社会保障局,市人力资源和社会保璋局", "清溪县人民政府,清溪县", "青禾重工有限责任公司,青禾重工有限公司"})
    void aShortenedOrMiswrittenNameIsNear(String registered, String written) {
        Unit unit = new Unit(UnitId.random(), UnitMatcher.kindOf(registered), registered, List.of(), 1);
        assertThat(of(unit).match(written)).isEqualTo(new UnitMatch.Near(written, unit));
    }

    @ParameterizedTest
    @CsvSource({"市人大,市人社", "市人社局,市人防局", "市教育局,市体育局", "市委组织部,市委宣传部", "市委办公室,市政府办公室", "市财政局,县财政局", "省总工会,市总工会",
            "清溪县总工会,清河县总工会", "清溪县,清溪县总工会", "市第一人民医院,市第二人民医院", "高新区管委会,高铁区管委会", "青禾机械有限公司,青禾机电有限公司", "市民政局,市财政局",
            "市总工会,市职工总会", "市属企业,市直单位", "市城市管理局,市城市管理处", "各县（市、区）,各县", "市妇联,市残联", "团市委,市委", "市职业技术学院,市职业教育技术中心"})
    void namesThatMeanDifferentBodiesAreNotNear(String registered, String written) {
        Unit unit = new Unit(UnitId.random(), UnitMatcher.kindOf(registered), registered, List.of(), 1);
        assertThat(of(unit).match(written)).isInstanceOf(UnitMatch.New.class);
    }

    @Test
    void aNameThatTwoUnitsBearIsTakenForNeitherUntilItWasSaidWhich() {
        Unit bureau = new Unit(UnitId.random(), UnitKind.MEMBER, "市农业农村局", List.of(UnitAlias.shortName("市农办")), 1);
        Unit office = new Unit(UnitId.random(), UnitKind.MEMBER, "市委农村工作办公室", List.of(UnitAlias.shortName("市农办")), 2);
        UnitMatcher unsaid = of(bureau, office);
        assertThat(unsaid.candidates("市农办")).containsExactly(bureau, office);
        assertThat(unsaid.match("市农办")).isInstanceOf(UnitMatch.New.class);
        UnitMatcher said = new UnitMatcher(new UnitRegister(List.of(bureau, office),
                Set.of(new UnitDistinction(bureau.id(), "市农办"))), "青禾市");
        assertThat(said.match("市 农办")).isEqualTo(new UnitMatch.Known("市 农办", office));
    }

    @Test
    void whatTheNameWasSaidNotToMeanIsNotProposed() {
        UnitMatcher said = new UnitMatcher(new UnitRegister(List.of(labour),
                Set.of(new UnitDistinction(labour.id(), "人社局"))), "青禾市");
        assertThat(said.candidates("人社局")).isEmpty();
        assertThat(said.match("人社局")).isInstanceOf(UnitMatch.New.class);
        assertThat(said.match("市人社局")).isEqualTo(new UnitMatch.Known("市人社局", labour));
    }

    @Test
    void theLikeliestCandidateComesFirst() {
        Unit education = new Unit(UnitId.random(), UnitKind.MEMBER, "市教育局", List.of(), 4);
        Unit both = new Unit(UnitId.random(), UnitKind.MEMBER, "市教育体育局", List.of(), 3);
        assertThat(of(both, education).candidates("教育局")).containsExactly(education, both);
        assertThat(of(both, education).match("教育局")).isEqualTo(new UnitMatch.Near("教育局", education));
    }

    private static UnitMatcher of(Unit... units) {
        return new UnitMatcher(new UnitRegister(List.of(units)), "青禾市");
    }

    @ParameterizedTest
    @CsvSource({"临川市,REGION", "临川市人民政府,REGION", "青禾市人民政府,MEMBER", "青禾市总工会,MEMBER", "青禾市高新区,REGION"})
    void anotherCityIsARegionAndTheOfficesOwnIsNot(String name, UnitKind kind) {
        assertThat(matcher.kind(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"市属国有企业,GROUP", "试点企业,GROUP", "县（市、区）总工会,GROUP", "乡镇（街道）,GROUP", "市直各部门,GROUP", "市级有关部门,GROUP",
            "清溪县总工会,REGION", "城关镇,REGION", "西街街道办事处,REGION", "市直机关工委,MEMBER", "市人大社会委,MEMBER", "市机关事务管理局,MEMBER",
            "国网青禾供电公司,ENTERPRISE", "青禾棉纺厂,ENTERPRISE", "县区,GROUP", "市企业联合会,MEMBER", "市县域经济发展中心,MEMBER",
            "市协调小组其他成员单位,GROUP", "各县（市、区）人民政府,GROUP", "市直有关部门,GROUP", "市委组织部,MEMBER", "市区划办,MEMBER",
            "市县域经济办公室,MEMBER", "团市委,MEMBER", "清溪县,REGION", "清溪县人民政府,REGION", "高新区管委会,REGION", "经济技术开发区,REGION",
            "青禾机械有限公司,ENTERPRISE", "青禾建投集团,ENTERPRISE", "中国人民银行青禾市分行,MEMBER", "市县乡三级工会,MEMBER"})
    void aNewUnitIsProposedAsTheKindThatItsNameSays(String name, UnitKind kind) {
        assertThat(UnitMatcher.kindOf(name)).isEqualTo(kind);
    }
}
