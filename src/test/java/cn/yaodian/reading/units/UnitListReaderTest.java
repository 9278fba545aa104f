package cn.yaodian.reading.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.reading.workbook.TestWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitListReaderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void columnsAreFoundByTheirHeadingsInAnyOrderUnderTitleLines() {
        Unit unit = only(TestWorkbook.xlsx().row(1, "成员单位名册").merge(1, 1, 0, 4).row(2, "更新：2026年3月")
                .row(4, "备注", "曾用名", "单 位 名 称", "类别", "简称（多个用顿号）")
                .row(5, "垂管", "", "青禾市税务局", "成员单位", "市税务局"));
        assertThat(unit.name()).isEqualTo("青禾市税务局");
        assertThat(unit.shortName()).isEqualTo("市税务局");
        assertThat(unit.kind()).isEqualTo(UnitKind.MEMBER);
    }

    @Test
    void anOldWorkbookIsReadAsWell() {
        Path file = TestWorkbook.xls().row(1, "全称", "类别").row(2, "栖岭县", "县（市、区）").in(folder, "名册.xls");
        assertThat(new UnitListReader().read(file).units()).extracting(Unit::name, Unit::kind)
                .containsExactly(tuple("栖岭县", UnitKind.REGION));
    }

    @Test
    void severalShortNamesStandInOneCell() {
        Unit unit = only(TestWorkbook.xlsx().row(1, "单位名称", "简称")
                .row(2, "各县（市、区）", "各县市区、各县（市、区）；各地,各县区\n各县"));
        assertThat(unit.aliases()).extracting(UnitAlias::name).containsExactly("各县市区", "各地", "各县区", "各县");
    }

    @Test
    void aFormerNameMayTellItsLastDay() {
        Unit unit = only(TestWorkbook.xlsx().row(1, "单位名称", "曾用名").row(2, "青禾市数据局",
                "青禾市信息中心（2015年止）；青禾市信息办（至2019年2月）；青禾市大数据局（至2024年3月5日）；青禾市电子政务办（市政府办公室）"));
        assertThat(unit.aliases()).allMatch(alias -> alias.kind() == AliasKind.FORMER)
                .extracting(UnitAlias::name).containsExactly("青禾市信息中心", "青禾市信息办", "青禾市大数据局",
                        "青禾市电子政务办（市政府办公室）");
        assertThat(unit.aliases()).extracting(UnitAlias::until).containsExactly(
                Optional.of(LocalDate.of(2015, 12, 31)), Optional.of(LocalDate.of(2019, 2, 28)),
                Optional.of(LocalDate.of(2024, 3, 5)), Optional.empty());
    }

    @Test
    void oneKindMergedOverAGroupHoldsForEachOfItsRows() {
        ReadUnitList list = read(TestWorkbook.xlsx().row(1, "类别", "单位名称").row(2, "县（市、区）", "禾阳区")
                .row(3, "", "汀南区").row(4, "企业", "青禾公交").merge(2, 3, 0, 0));
        assertThat(list.units()).extracting(Unit::kind).containsExactly(UnitKind.REGION, UnitKind.REGION,
                UnitKind.ENTERPRISE);
    }

    @Test
    void theColumnOfOrderRulesElseThePlaceInTheList() {
        ReadUnitList list = read(TestWorkbook.xlsx().row(1, "排序", "单位名称").row(2, "", "甲局").row(3, "", "乙局")
                .number(3, 0, 40).row(4, "末位", "丙局"));
        assertThat(list.units()).extracting(Unit::order).containsExactly(1, 40, 3);
        assertThat(list.remarks()).containsExactly(new Remark(Severity.HINT, 4, "排序“末位”不是整数，按所在位置排列"));
    }

    @Test
    void anUnknownKindIsNotedWithTheRowThatTheSpreadsheetShows() {
        ReadUnitList list = read(TestWorkbook.xlsx().row(3, "单位名称", "类别").row(4, "甲局", "成员单位")
                .row(9, "乙局", "观察员"));
        assertThat(list.remarks()).containsExactly(new Remark(Severity.DOUBT, 9, "不认识的类别“观察员”，先按成员单位登记"));
        assertThat(list.units()).extracting(Unit::kind).containsExactly(UnitKind.MEMBER, UnitKind.MEMBER);
    }

    @Test
    void aRowWithoutNameAndANameTwiceAreNotedAndLeftOut() {
        ReadUnitList list = read(TestWorkbook.xlsx().row(1, "单位名称", "简称", "备注").row(2, "甲局", "甲")
                .row(3, "", "乙").row(4, "甲局", "甲二").row(5, "", "", "以上为市直单位").row(6, "单位名称", "简称"));
        assertThat(list.units()).extracting(Unit::name).containsExactly("甲局");
        assertThat(list.remarks()).extracting(Remark::line).containsExactly(3, 4);
    }

    @Test
    void aNameLeadsToOneUnitOnlyAndTheOneWhoseFullNameItIsComesFirst() {
        ReadUnitList list = read(TestWorkbook.xlsx().row(1, "单位名称", "简称", "曾用名").row(2, "甲局", "局", "乙局")
                .row(3, "乙局", "局"));
        assertThat(list.units()).extracting(unit -> unit.names().toList()).containsExactly(List.of("甲局", "局"),
                List.of("乙局"));
        assertThat(list.remarks()).containsExactly(
                new Remark(Severity.DOUBT, 2, "“乙局”已是“乙局”的名称，没有再记给“甲局”"),
                new Remark(Severity.DOUBT, 3, "“局”已是“甲局”的名称，没有再记给“乙局”"));
    }

    @Test
    void theListMayStandOnALaterSheet() {
        Unit unit = only(TestWorkbook.xlsx().row(1, "填表说明").nextSheet().row(1, "单位名称").row(2, "甲局"));
        assertThat(unit.name()).isEqualTo("甲局");
    }

    private ReadUnitList read(TestWorkbook workbook) {
        return new UnitListReader().read(workbook.in(folder, "名册.xlsx"));
    }

    private Unit only(TestWorkbook workbook) {
        ReadUnitList list = read(workbook);
        assertThat(list.remarks()).isEmpty();
        assertThat(list.units()).hasSize(1);
        return list.units().getFirst();
    }
}
