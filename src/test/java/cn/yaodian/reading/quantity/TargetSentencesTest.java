package cn.yaodian.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Indicator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of tasks with the targets that a clerk would put down for them, written before the program saw them. */
class TargetSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "组织劳动竞赛50场。|= 50场", "全年开展送课到企120场次以上。|≥ 120场次", "培训职工4万人次。|= 4万人次",
            "新建工会不少于300家。|≥ 300家", "发展会员突破２万名。|> 2万名", "建成工匠学院３所。|= 3所",
            "选树市级工匠二十名。|= 20名", "培育10—15个示范班组。|= 10-15个", "签订率达到60%～70%。|= 60-70%",
            "线上线下培训率分别达到65%和55%。|= 65%;= 55%", "持证率由50%提高到60%。|= 60%",
            "技能人才占比提高5个百分点。|= 5个百分点", "事故起数控制在12起以内。|≤ 12起", "培训费用不超过30万元。|≤ 30万元",
            "投入资金约200万元。|about 200万元", "帮扶困难职工500户左右。|about 500户", "到2027年，建成驿站80个。|= 80个",
            "每季度召开1次联席会议。|= 1次", "完成用电量3.5亿千瓦时。|= 3.5亿千瓦时", "新增绿地2平方公里。|= 2平方公里",
            "每个县（市、区）至少建成2个服务站。|≥ 2个", "力争年内培育高技能人才1,200人。|= 1200人",
            "办理时限压缩至5个工作日以内。|≤ 5个工作日", "招收学徒1500名、结对300对。|= 1500名;= 300对",
            "去年共开展竞赛86场。|-", "截至目前，已建成驿站120个。|-", "深入学习贯彻党的二十大精神。|-",
            "落实“42101”工作机制。|-", "开通12345热线，提供7×24小时服务。|-", "按照青产改组〔2025〕3号文件要求推进。|-",
            "组织“两代表一委员”视察。|-", "建立“1+N”制度体系。|-", "于6月30日前报送总结。|-", "联系电话：5551234。|-",
            "抓好第一批试点。|-", "面向35周岁以下青年职工。|-", "围绕三个方面发力。|-", "持续推进“十四五”规划落实。|-",
            "开展一系列活动，形成一批成果。|-", "坚持一个中心、两个基本点。|-", "庆祝五一国际劳动节。|-",
            "证书有效期3年。|-", "依托现有的6个基地开展培训。|-", "学习宣传中发〔2017〕14号文件。|-",
            "建成职工课堂 １ ２ 个，开设课程不少于 ３ ０ 门。|= 12个;≥ 30门", "参与人数突破3万，占比过半。|> 3万;> 50%",
            "事故死亡率控制在1.0以下。|≤ 1", "最长不超过3年调整一次。|-", "在两个园区各建设1个展示点。|= 1个",
            "已建会企业协商建制率达到90%以上。|≥ 90%", "全市已建会企业2300家。|-", "已认定企业达到300家。|-",
            "每年命名不超过30家。|≤ 30家", "与3所院校签订协议。|= 3所", "选送技术能手研修，每批40人。|= 40人",
            "参赛选手400人左右。|about 400人", "参赛选手须从事本工种工作，平均成绩不低于80分。|-",
            "组织高技能人才参评工程系列职称不少于150人。|≥ 150人", "申请最高30万元贷款。|-", "成立3至5人的工作小组。|-",
            "聘请律师等12人组建调解队。|= 12人", "完成主体工程，建筑面积1.8万平方米。|= 1.8万平方米",
            "加快推进建筑面积1.8万平方米的中心。|-", "建设面积600平方米的职工之家。|= 600平方米",
            "覆盖全省80%的开发区。|= 80%", "现有人数达到2026年的要求。|-"})
    void aSentenceGivesTheTargetsThatAClerkSeesInIt(String sentence, String targets) {
        List<Indicator> found = new IndicatorFinder().find(sentence);

        assertThat(found.stream().map(TargetSentencesTest::written).collect(Collectors.joining(";")))
                .isEqualTo(targets == null ? "" : targets);
    }

    private static String written(Indicator indicator) {
        return indicator.comparison().sign() + " " + indicator.value().stripTrailingZeros().toPlainString()
                + indicator.valueMax().map(max -> "-" + max.stripTrailingZeros().toPlainString()).orElse("")
                + indicator.scale() + indicator.unit();
    }
}
