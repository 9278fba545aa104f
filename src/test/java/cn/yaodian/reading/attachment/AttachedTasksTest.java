package cn.yaodian.reading.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedTasksTest {

    private static final String PLAN = "青禾市2026年工作要点¶青禾市总工会¶2026年3月5日¶一、办好讲堂。全年组织宣讲，覆盖各类企业。¶二、建好基地。依托院校建设实训基地，开放共享。¶三、办好夜校。开设职工夜校，方便职工学习。¶";
    private static final String TABLE = "| 序号 | 重点任务 | 牵头单位 |¶|---|---|---|¶| 1 | 办好讲堂 | 市委宣传部 |¶| 2 | 建好基地 | 市人社局 |¶| 3 | 办好夜校 | 市总工会 |¶";

    @ParameterizedTest
    @ValueSource(strings = {"附件¶责任分工表¶", "附件1¶", "附件：责任分工表¶", "附表¶责任分工表¶", "附件 2：青禾市2026年工作要点责任分工表¶"})
    void aTableOfTheSameTasksGivesThemTheirUnitsAndDoublesNone(String label) {
        ReadPlan plan = read(PLAN + label + TABLE);
        assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("办好讲堂", "建好基地", "办好夜校");
        assertThat(units(plan)).containsExactly("市委宣传部", "市人社局", "市总工会");
        assertThat(reasons(plan)).contains(LeftOut.REPEATED_TASKS.title());
        assertThat(plan.account().parts()).filteredOn(part -> part.kind() == PartKind.DUTIES).hasSize(3);
    }

    @Test
    void unitsThatTheTextNamesStay() {
        ReadPlan plan = read(PLAN.replace("方便职工学习。", "方便职工学习。（牵头单位：市教育局）") + "附件¶" + TABLE);
        assertThat(units(plan)).containsExactly("市委宣传部", "市人社局", "市教育局");
    }

    @Test
    void aListOfTheSameTasksIsKnownWithoutATable() {
        ReadPlan plan = read(PLAN + "附件¶任务分工¶1.办好讲堂（牵头单位：市委宣传部）¶2.建好基地（牵头单位：市人社局）¶3.办好夜校（牵头单位：市总工会）");
        assertThat(plan.tasks()).hasSize(3);
        assertThat(units(plan)).containsExactly("市委宣传部", "市人社局", "市总工会");
    }

    @Test
    void tasksThatTheTextDoesNotHaveAreTold() {
        ReadPlan plan = read(PLAN + "附件¶" + TABLE + "| 4 | 慰问困难职工 | 市总工会 |¶");
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.remarks()).extracting(remark -> remark.message())
                .anyMatch(message -> message.contains("1 项任务在正文中找不到"));
    }

    @Test
    void anotherPlanBehindTheTextAddsItsTasks() {
        ReadPlan plan = read(PLAN + "附件2¶试点工作安排¶一、确定试点。遴选试点企业。（牵头单位：市工信局）¶二、总结经验。形成典型案例。（牵头单位：市委改革办）");
        assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("办好讲堂", "建好基地", "办好夜校", "确定试点", "总结经验");
    }

    @Test
    void aFormIsLeftOut() {
        ReadPlan plan = read(PLAN + "附件¶推荐表¶姓名：　　性别：¶工作单位：¶推荐单位意见：¶（盖章）");
        assertThat(plan.tasks()).hasSize(3);
        assertThat(reasons(plan)).contains(LeftOut.OTHER_ATTACHMENT.title());
        assertThat(plan.remarks()).extracting(remark -> remark.message()).anyMatch(message -> message.contains("附件"));
    }

    @Test
    void aNoticeWhoseOnlyTasksStandInItsAttachmentHasThem() {
        ReadPlan plan = read("关于分解2026年重点任务的通知¶各成员单位：¶现将重点任务分解如下，请抓好落实。¶青禾市总工会¶2026年3月5日¶附件¶" + TABLE);
        assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("办好讲堂", "建好基地", "办好夜校");
    }

    @Test
    void entriesOfAListOfAttachmentsAreNone() {
        ReadPlan plan = read(PLAN.replace("青禾市总工会¶2026年3月5日¶", "") + "附件1：推荐表¶附件2：汇总表¶青禾市总工会¶2026年3月5日");
        assertThat(reasons(plan)).doesNotContain(LeftOut.OTHER_ATTACHMENT.title());
        assertThat(plan.header().issuingBody()).isEqualTo("青禾市总工会");
    }

    private static List<String> units(ReadPlan plan) {
        return plan.tasks().stream().flatMap(task -> task.duties().stream()).map(Duty::name).toList();
    }

    private static List<String> reasons(ReadPlan plan) {
        return plan.account().parts().stream().map(part -> part.reason()).toList();
    }

    private static ReadPlan read(String lines) {
        return new TextReading(Clock.systemUTC()).read(SourceText.of(lines.replace('¶', '\n')));
    }
}
