package cn.yaodian.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.reading.text.TracedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFinderTest {

    private final IndicatorFinder finder = new IndicatorFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"举办竞赛50场|50场 =", "培训职工1.2万人次以上|1.2万人次 ≥", "培训不少于4万人次|4万人次 ≥", "投入1,500万元|1500万元 =",
                    "覆盖率达到６０％|60% =", "比例不低于教育总课时的20%|20% ≥", "开展竞赛上百场|100场 ≥", "组织上万名职工参加|1万名 ≥",
                    "培养近千名技师|1000名 about",
                    "选派二十名技师|20名 =", "举办三场招聘会|3场 =", "建设服务站1—3个|1..3个 =", "参训率60%～70%|60..70% =", "由50%提高到60%|60% =",
                    "分别达到65%和55%|65% = 55% =", "事故控制在5起以内|5起 ≤", "不超过3次|3次 ≤", "突破10万人|10万人 >", "约200户|200户 about",
                    "50余场|50场 ≥",
                    "百分之三十以上|30% ≥", "每季度至少召开一次会议|1次 ≥", "发电2亿千瓦时|2亿千瓦时 =", "增长3个百分点|3个百分点 =", "到2025年，新增 50 名以上|50名 ≥",
                    "培训5000人次，举办竞赛20场|5000人次 = 20场 =",
                    "轮训班组长 1 5 0 0 名|1500名 =", "占比过半|50% >", "成本下降20个基点|20个基点 =", "新建5所、改造3所以上|5所 = 3所 ≥"})
    void targetsAreFoundWithTheirUnits(String text, String found) {
        assertThat(finder.find(text).stream().map(IndicatorFinderTest::brief).collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年6月8日印发", "落实国办发〔2021〕9号文件", "以“42101”重点工作带动", "拨打12345热线", "提供7×24小时服务", "深化“三室一站”建设",
            "推进“两代表一委员”工作", "加快建设一批基地", "召开第3次会议", "2018年以来累计发展党员1439名", "截至10月底，全市共有技师300人", "细化了24项任务",
            "年满16周岁", "实施三年行动", "联系电话05561234567", "15日前报送", "健全三方机制", "占地32亩的园区", "奖励5万元", "可使用创新券2次",
            "80分以上为良好", "分3批推进", "名次进入全省前5名", "每支队伍5人", "处5万元以上10万元以下罚款", "按1%执行", "时间过半", "坚持一个中心", "出台5个方面举措",
            "参与G20峰会"})
    void otherFiguresAreNoTargets(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void theWordingIsTheClauseAsItStands() {
        List<Indicator> found = finder.find("加强建设，2022年培育命名10家市级工作室，推动联盟。");
        assertThat(found).extracting(Indicator::wording).containsExactly("2022年培育命名10家市级工作室");
    }

    @Test
    void wordsThatOnlySayHowItIsReachedTakeTheClauseThatNamesIt() {
        assertThat(finder.find("持证人员占比提高2个百分点，达到三成。")).extracting(Indicator::wording)
                .containsExactly("持证人员占比提高2个百分点", "持证人员占比提高2个百分点，达到三成");
    }

    @Test
    void thePlansYearTellsWhatHasBeenDone() {
        String text = "2025年新建驿站30个，2026年新建驿站40个，到2027年建成100个。";
        IndicatorFinder ofPlan = new IndicatorFinder(OptionalInt.of(2026));

        assertThat(ofPlan.find(text)).extracting(i -> i.value().intValue()).containsExactly(40, 100);
    }

    @Test
    void outsideTasksAFigureMustBeSaidToBeATarget() {
        assertThat(in("全市有职工3万人。", IndicatorFinder.Strictness.TEXT)).isEmpty();
        assertThat(in("职工达到3万人。", IndicatorFinder.Strictness.TEXT)).hasSize(1);
        assertThat(in("每年举办竞赛500场以上。", IndicatorFinder.Strictness.NARRATIVE)).isEmpty();
        assertThat(in("每年安排不少于50万元。", IndicatorFinder.Strictness.NARRATIVE)).hasSize(1);
    }

    @Test
    void aTargetKnowsWhereItsWordsStandInTheSource() {
        FoundIndicator found = finder
                .find(TracedText.of("加强建设， 培训100人 。", 40), IndicatorFinder.Strictness.TASK).getFirst();
        assertThat(found.start()).isEqualTo(46);
        assertThat(found.end()).isEqualTo(52);
    }

    private List<FoundIndicator> in(String text, IndicatorFinder.Strictness strictness) {
        return finder.find(TracedText.of(text, 0), strictness);
    }

    private static String brief(Indicator indicator) {
        return indicator.value().stripTrailingZeros().toPlainString()
                + indicator.valueMax().map(BigDecimal::toPlainString).map(max -> ".." + max).orElse("")
                + indicator.scale() + indicator.unit() + " " + indicator.comparison().sign();
    }
}
