package cn.yaodian.service.workspace;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.plan.InventedReadings;
import cn.yaodian.storage.InventedManuscripts;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the stored workspace of the present schema version: run once when a version is released, with the file to
 * write (src/test/resources/cn/yaodian/storage/versions/vN.zip), and never again for that version.
 */
final class StoredVersions {

    static final PlanId PLAN = PlanId.parse("11111111-1111-4111-8111-111111111111");
    static final Unit UNION = new Unit(UnitId.parse("22222222-2222-4222-8222-222222222222"), UnitKind.MEMBER, "市总工会",
            List.of(UnitAlias.shortName("总工会")), 1);
    static final Office OFFICE = new Office("青禾市协调小组", "青禾市协调小组办公室", "青禾市", "青产改组", "青禾市协调小组", "办公室", "王芳",
            "0123-4567");
    static final String DOCUMENT = "一份要点的原文";

    static final ManuscriptText MANUSCRIPT = InventedManuscripts.notice("关于开展劳动竞赛的通知", "青产改组〔2026〕4号");

    private StoredVersions() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("version");
        Path document = Files.writeString(folder.resolve("要点.txt"), DOCUMENT);
        Plan plan = new Plan(PLAN, InventedPlans.ofSize(0).kind(), InventedPlans.ofSize(0).state(), 2026, "二〇二六年工作要点",
                InventedPlans.ofSize(0).numbering(), "总体要求", List.of(Section.of("一部", List.of(
                        InventedPlans.task(1).withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"))),
                        InventedPlans.task(2)))),
                "", InventedPlans.ISSUE);
        try (Workspace workspace = Workspace.open(folder.resolve("office"),
                (_, _) -> InventedReadings.of(plan))) {
            workspace.offices().save(OFFICE, "填写单位信息");
            workspace.units().save(UNION, "新增单位");
            workspace.importing().adopt(workspace.importing().read(document), "导入");
            Plan kept = workspace.plans().get(PLAN);
            Task first = kept.tasks().getFirst();
            workspace.plans().save(PlanEdits.replace(kept, first.withTitle("改过的任务")), "改任务");
            Manuscript manuscript = workspace.manuscripts().create("notice", 2026, MANUSCRIPT, Optional.of(PLAN));
            workspace.manuscripts().issue(manuscript.id(),
                    IssuedFile.of("通知.pdf", DOCUMENT.getBytes(StandardCharsets.UTF_8)));
            workspace.numbers().reserve(new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026), "留给年度总结");
            workspace.templates().put(new ManuscriptTemplate("notice", "通知", MANUSCRIPT));
            Files.copy(workspace.backups().make().file(), Path.of(arguments[0]));
        }
    }
}
