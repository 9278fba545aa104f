package cn.yaodian.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.TracedText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"甲。（牵头单位：市总工会，参与单位：市教育局、市财政局）|牵头:市总工会 参与:市教育局 参与:市财政局",
            "甲。(牵头单位:市总工会;配合单位:市教育局)|牵头:市总工会 配合:市教育局", "甲。〔责任单位：市总工会〕|责任:市总工会", "甲。【责任部门：市总工会】|责任:市总工会",
            "甲。［责任单位：市总工会）|责任:市总工会", "甲（市总工会牵头，市教育局、市财政局配合）|牵头:市总工会 配合:市教育局 配合:市财政局",
            "甲。（由市总工会牵头负责，市教育局等部门参与）|牵头:市总工会 参与:市教育局", "甲。（市总工会、市教育局按职责分工负责）|责任:市总工会 责任:市教育局",
            "甲。（市总工会、市人力资源和社会保障局）|责任:市总工会 责任:市人力资源和社会保障局", "甲。（市总工会）。|责任:市总工会", "甲（市总工会、市教育局）|责任:市总工会 责任:市教育局",
            "甲。（责任单位：各县（市、区）人民政府、市直有关部门）|责任:各县（市、区）人民政府 责任:市直有关部门", "甲。（责任单位：各市、县〔区〕）|责任:各市、县〔区〕",
            "甲。（责任单位：市教育局和市财政局）|责任:市教育局 责任:市财政局", "甲。（责任单位：市总工会等有关部门）|责任:市总工会",
            "甲。（责任单位：市总工会、市教育局，列首位的为牵头单位，下同）|责任:市总工会 责任:市教育局", "牵头单位：市总工会；协办单位：市教育局。|牵头:市总工会 配合:市教育局",
            "甲。牵头单位：市总工会|牵头:市总工会", "甲。（责任单位：市总工会（牵头）、市教育局）|牵头:市总工会 责任:市教育局", "甲。（牵头单位：市总工会，参与单位：|牵头:市总工会",
            "甲。（牵头领导：张三，牵头单位：市总工会）|牵头:市总工会", "甲。（牵头单位：市总工会 参与单位：市教育局 市财政局）|牵头:市总工会 参与:市教育局 参与:市财政局"})
    void unitsAreFoundWithTheirParts(String text, String duties) {
        assertThat(read(text).duties().stream()
                .map(duty -> duty.role().title().substring(0, 2) + ":" + duty.name()).collect(Collectors.joining(" ")))
                .isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"甲。市总工会牵头，市教育局、市财政局配合。|牵头:市总工会 配合:市教育局 配合:市财政局",
            "甲。——市总工会牵头，市教育局配合|牵头:市总工会 配合:市教育局",
            "甲。（责任单位：市总工会　市教育局　完成时间：全年）|责任:市总工会 责任:市教育局",
            "甲。（责任单位：市总工会及各县、市、区）|责任:市总工会 责任:各县、市、区",
            "甲。（责任单位：各县（市、区）政府、开发区管委会）|责任:各县（市、区）政府 责任:开发区管委会",
            "甲。（责任单位：各县（市、区）党委、政府）|责任:各县（市、区）党委、政府",
            "甲。（市总工会、市国资委及其他相关单位）|责任:市总工会 责任:市国资委 责任:其他相关单位",
            "甲。〈牵头单位：市总工会〉|牵头:市总工会",
            "甲。〖责任单位：市总工会〗|责任:市总工会",
            "甲。【责任单位】市总工会、市教育局|责任:市总工会 责任:市教育局",
            "【牵头单位】市总工会【配合单位】市教育局|牵头:市总工会 配合:市教育局",
            "甲。（责任单位（牵头）：市总工会；责任单位（配合）：市教育局）|牵头:市总工会 配合:市教育局",
            "责任单位 市总工会 市教育局|责任:市总工会 责任:市教育局",
            "责任单位市总工会、市教育局|责任:市总工会 责任:市教育局",
            "甲。（牵头单位 市总工会 配合单位 市教育局）|牵头:市总工会 配合:市教育局",
            "甲。（牵头单位：市总工会配合单位：市教育局）|牵头:市总工会 配合:市教育局",
            "甲。（分管负责人：张三；责任单位：市总工会）|责任:市总工会",
            "甲。（牵头人：李四；牵头单位：市总工会）|牵头:市总工会",
            "完成单位：市总工会|责任:市总工会",
            "推进单位：市总工会、市教育局|责任:市总工会 责任:市教育局",
            "责任分工：市总工会牵头，市教育局、市财政局配合|牵头:市总工会 配合:市教育局 配合:市财政局",
            "甲。（责任单位：市总工会牵头、市教育局）|牵头:市总工会 责任:市教育局",
            "甲。（市总工会牵头、市教育局配合）|牵头:市总工会 配合:市教育局",
            "甲。（市总工会、市教育局按职责分别负责）|责任:市总工会 责任:市教育局",
            "甲。（市总工会、市教育局等按职责做好）|责任:市总工会 责任:市教育局",
            "甲。（市总工会、市教育局抓好落实）|责任:市总工会 责任:市教育局",
            "甲。（市总工会会同市教育局、市财政局负责）|责任:市总工会 配合:市教育局 配合:市财政局",
            "甲。（由市总工会牵头，会同市教育局、市财政局）|牵头:市总工会 配合:市教育局 配合:市财政局",
            "甲。（市总工会牵头会同市教育局落实）|牵头:市总工会 配合:市教育局",
            "甲。（市总工会牵头，2025年底前完成）|牵头:市总工会",
            "甲。（牵头单位：市总工会，2025年6月底前完成）|牵头:市总工会",
            "甲。（责任单位：市总工会；长期坚持）|责任:市总工会",
            "甲。（责任单位：市总工会·市教育局）|责任:市总工会 责任:市教育局",
            "甲。（责任单位：市总工会和市教育局和市财政局）|责任:市总工会 责任:市教育局 责任:市财政局",
            "甲。（责任单位：市总工会、市教育局，第一个单位为牵头单位）|责任:市总工会 责任:市教育局",
            "甲。（责任单位：市总工会、市教育局，排在首位的为牵头单位，下同）|责任:市总工会 责任:市教育局",
            "甲。（市总工会牵头，市教育局配合）乙。（市人社局负责）|牵头:市总工会 配合:市教育局 责任:市人社局",
            "推进甲（市总工会负责）；完善乙（市教育局负责）。|责任:市总工会 责任:市教育局",
            "甲。（市总工会牵头，市教育局配合|牵头:市总工会 配合:市教育局",
            "甲。牵头单位：市总工会、市教育局）|牵头:市总工会 牵头:市教育局",
            "甲。（市总工会牵头，市教育局、市财政局等部门和单位按职责分工负责）|牵头:市总工会 责任:市教育局 责任:市财政局",
            "甲。（责任单位：市文化和旅游局、市总工会及各县（市、区））|责任:市文化和旅游局 责任:市总工会 责任:各县（市、区）",
            "市级责任单位：市总工会；县级责任单位：各县（市、区）总工会|责任:市总工会 责任:各县（市、区）总工会"})
    void rarerFormsAreReadAsAClerkReadsThem(String text, String duties) {
        unitsAreFoundWithTheirParts(text, duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"给予补贴。此项工作由市人社局牵头，市财政局配合。|牵头:市人社局 配合:市财政局",
            "给予补贴。由市人社局会同市财政局组织实施。|责任:市人社局 配合:市财政局",
            "给予补贴。市教育局、市工信局按职责分工负责。|责任:市教育局 责任:市工信局",
            "给予补贴。市教育局负责落实，各县（区）人民政府具体组织实施。|责任:市教育局 责任:各县（区）人民政府",
            "建设公寓。责任单位为市住建局、市国资委。|责任:市住建局 责任:市国资委",
            "直接晋升。市人社局负责政策制定，市总工会、团市委协同推进。|责任:市人社局 配合:市总工会 配合:团市委",
            "每年评选。评选工作由市总工会会同市人社局负责，市融媒体中心做好宣传报道。|责任:市总工会 配合:市人社局 责任:市融媒体中心",
            "线上办结。由市数据局提供技术支撑，市人社局、市医保局等部门按照各自职责抓好落实。|责任:市数据局 责任:市人社局 责任:市医保局"})
    void aLastSentenceMaySayWhoIsToDoIt(String text, String duties) {
        unitsAreFoundWithTheirParts(text, duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"甲。﹙市总工会牵头；市教育局参与﹚|牵头:市总工会 参与:市教育局",
            "甲。（市应急局、交通局（港航局）、各涉海园区管委会）|责任:市应急局 责任:交通局（港航局） 责任:各涉海园区管委会",
            "甲。（市委宣传部、总工会、澜湾日报社、澜湾传媒）|责任:市委宣传部 责任:总工会 责任:澜湾日报社 责任:澜湾传媒",
            "甲。（市人社局、教育局等5家单位）|责任:市人社局 责任:教育局",
            "甲。（责任单位：市企业联合会/企业家协会、市教育局/市财政局）|责任:市企业联合会/企业家协会 责任:市教育局 责任:市财政局",
            "甲。（责任单位：县总工会、县委 党校、县委 县政府办公室）|责任:县总工会 责任:县委党校 责任:县委 责任:县政府办公室"})
    void namesMayBeWrittenInManyWays(String text, String duties) {
        unitsAreFoundWithTheirParts(text, duties);
    }

    @Test
    void whatASentenceSaysBesidesItsUnitsStaysInTheText() {
        String text = "直接晋升。市人社局负责政策制定，市总工会协同推进。";
        assertThat(read(text).text()).hasToString(text);
        assertThat(read("给予补贴。此项工作由市人社局牵头，市财政局配合。").text()).hasToString("给予补贴。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会同市委宣传部、市总工会开展评选活动。", "深化“五小”（小发明、小创造、小革新）活动。", "落实意见（试行）。", "健全联席（联系）会议制度。",
            "市总工会牵头开展竞赛，市教育局参与评审。", "支持有条件的企业（含民营企业）建站。", "（此件公开发布）", "各部门要落实责任。", "推动党委、工会（团委）共建。",
            "职业技能等级认定工作由企业负责。", "牵头单位要按时报送进展。", "责任单位 要切实履行职责。",
            "广泛参与：发动职工提出建议。", "压实责任：做到件件有回音。", "开展评议（加强组织实施）", "（会同检查）", "健全工作格局。（市委统一领导，部门各负其责）",
            "由市总工会牵头，市教育局配合，做好工作。", "健全机制。市总工会要加强指导，市教育局要积极配合。", "自印发之日起施行。本办法由市总工会负责解释。",
            "明确职责。市总工会负责日常工作。", "形成合力。定期召开联席会议（市总工会、市人社局）；通报情况。", "组建专班（市总工会、市教育局），开展调研。",
            "公开渠道（市政府网站、公开栏）；健全制度。"})
    void namesInRunningTextAreNoDuties(String text) {
        assertThat(read(text).duties()).isEmpty();
        assertThat(read(text).text()).hasToString(text);
    }

    @Test
    void theTextStaysWithoutTheBracket() {
        assertThat(read("组织竞赛（含初赛）。覆盖企业。（牵头单位：市总工会）").text()).hasToString("组织竞赛（含初赛）。覆盖企业。");
    }

    @Test
    void whatNamesNoUnitStaysInTheText() {
        assertThat(read("组织竞赛。（完成时限：2025年底；牵头单位：市总工会）").text()).hasToString("组织竞赛。（完成时限：2025年底）");
    }

    @Test
    void aTimeStaysInTheTextWhereTheUnitsGo() {
        assertThat(read("组织竞赛。（市总工会牵头，2025年底前完成）").text()).hasToString("组织竞赛。（2025年底前完成）");
        assertThat(read("组织竞赛。（6月底前完成，责任单位：市总工会，长期坚持）").text()).hasToString("组织竞赛。（6月底前完成，长期坚持）");
    }

    @Test
    void aCellMayGiveOtherPartsThanItsColumn() {
        FoundDuties found = DutyReader.readCell(TracedText.of("市总工会（牵头）、市教育局、市财政局配合、2025年底前完成", 0),
                DutyRole.RESPONSIBLE);
        assertThat(found.duties()).containsExactly(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.COOPERATE, "市教育局"),
                Duty.of(DutyRole.COOPERATE, "市财政局"));
        assertThat(found.text()).hasToString("2025年底前完成");
        assertThat(DutyReader.readCell(TracedText.of("—", 0), DutyRole.LEAD).duties()).isEmpty();
    }

    @Test
    void aBracketNeverClosedIsSaidSo() {
        assertThat(read("甲。（责任单位：市总工会、市教育局、").unclosed()).isTrue();
        assertThat(read("甲。（责任单位：市总工会）").unclosed()).isFalse();
    }

    private static FoundDuties read(String text) {
        return DutyReader.read(TracedText.of(text, 0));
    }
}
