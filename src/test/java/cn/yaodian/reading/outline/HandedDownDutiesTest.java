package cn.yaodian.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units named for a whole part, and units named on lines of their own. */
class HandedDownDutiesTest {

    @Test
    void theUnitsOfAHeadingAreThoseOfItsTasksThatNameNone() {
        ReadPlan read = read("甲市工作要点\n一、思想引领（牵头单位：市委宣传部）\n1. 开展宣讲。走进企业。\n2. 建设阵地。新建一批。（市总工会）\n"
                + "二、组织保障\n1. 加强领导。定期调度。");
        assertThat(units(read)).containsExactly(List.of("市委宣传部"), List.of("市总工会"), List.of());
        assertThat(read.headings().getFirst().text()).isEqualTo("思想引领");
        assertThat(read.remarks()).anyMatch(remark -> remark.message().contains("已分给"));
    }

    @Test
    void linesBelowAHeadingSayWhoOwnsThePart() {
        ReadPlan read = read("甲市工作要点\n一、技能提升\n牵头单位：市人社局\n参与单位：市教育局\n1、扩大培训。全年开展。\n2、建设基地。");
        assertThat(units(read)).containsExactly(List.of("市人社局", "市教育局"), List.of("市人社局", "市教育局"));
    }

    @Test
    void theInnerHeadingsUnitsStandBeforeTheOuterOnes() {
        ReadPlan read = read("甲市工作要点\n一、技能提升（责任单位：市人社局）\n（一）强化培训（责任单位：市教育局）\n1. 开展培训。走进企业。\n"
                + "2. 组织竞赛。覆盖全市。\n（二）强化评价\n1. 推行评价。完善制度。\n2. 打通通道。落实待遇。");
        assertThat(units(read)).containsExactly(List.of("市教育局"), List.of("市教育局"), List.of("市人社局"),
                List.of("市人社局"));
    }

    @Test
    void aLineOfUnitsBelongsToTheTextBeforeIt() {
        ReadPlan read = read("甲市工作要点\n一、技能提升\n开展培训，覆盖企业。\n责任单位：市人社局\n完成时限：6月\n组织竞赛，选拔人才。\n牵头单位：市总工会\n"
                + "配合单位：市人社局");
        assertThat(read.tasks()).extracting(task -> task.title()).containsExactly("开展培训，覆盖企业", "组织竞赛，选拔人才");
        assertThat(units(read)).containsExactly(List.of("市人社局"), List.of("市总工会", "市人社局"));
    }

    @Test
    void oneTaskMayNameItsUnitsOnSeveralLines() {
        ReadPlan read = read("甲县任务清单\n一、竞赛\n（一）举办大赛。\n工作内容：设置赛项。\n牵头单位：县总工会\n配合单位：县人社局\n分管领导：李某\n"
                + "（二）开展擂台赛。\n工作内容：每镇一场。\n责任单位：县总工会");
        assertThat(read.tasks()).extracting(task -> task.title()).containsExactly("举办大赛", "开展擂台赛");
        assertThat(units(read)).containsExactly(List.of("县总工会", "县人社局"), List.of("县总工会"));
    }

    private static List<List<String>> units(ReadPlan read) {
        return read.tasks().stream().map(task -> task.duties().stream().map(Duty::name).toList()).toList();
    }

    private static ReadPlan read(String text) {
        return new TextReading(Clock.systemUTC()).read(SourceText.of(text));
    }
}
