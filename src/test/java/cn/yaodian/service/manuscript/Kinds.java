package cn.yaodian.service.manuscript;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A manuscript of each kind, begun with all that can be known. */
public final class Kinds {

    public static final Office OFFICE = new Office("青禾市产业工人队伍建设改革协调小组", "青禾市产业工人队伍建设改革协调小组办公室", "青禾市", "青产改组",
            "青禾市产业工人队伍建设改革协调小组", "青禾市产业工人队伍建设改革协调小组办公室", "陆知禾", "5550186");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T08:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = SamplePlan.plan().withYear(2026).withTitle("2026年青禾市产业工人队伍建设改革工作要点")
            .withIssue(new IssueDetails("", Optional.of(new DocumentNumber("青产改组", 2026, 1)), "",
                    List.of("各县（市、区）产业工人队伍建设改革协调小组", "市协调小组各成员单位"), "", List.of(), Optional.empty(), "",
                    List.of("省协调小组办公室"),
                    "", Optional.empty()));

    private Kinds() {}

    /** With number and date, as it would go out. */
    public static ManuscriptText of(ManuscriptTemplate template) {
        ManuscriptText text = new NewManuscripts(() -> OFFICE, CLOCK).begin(template, basis(template.key()));
        ManuscriptFoot foot = text.foot();
        ManuscriptFoot dated = new ManuscriptFoot(foot.attendance(), foot.signatories(), foot.sealed(),
                Optional.of(LocalDate.of(2026, 3, 5)), foot.note(), foot.lists(), foot.printedBy(), foot.printedOn(),
                foot.copies(), foot.evenPage());
        return text.head().issue().isEmpty()
                ? text.with(text.head().numbered("青产改组〔2026〕3号")).with(dated)
                : text.with(dated);
    }

    private static ManuscriptBasis basis(String key) {
        ManuscriptBasis basis = ManuscriptBasis.of(2026).with(PLAN).answering("临江县产业工人队伍建设改革协调小组", "关于增设工匠学院分院的请示",
                "临产改组〔2026〕2号");
        return switch (key) {
            case "supervision" -> basis.withTasks(List.of(PLAN.tasks().get(1).id()));
            case "reminder" -> basis.withUnits(List.of("青禾市人力资源和社会保障局", "青禾市教育局", "临江县产业工人队伍建设改革协调小组办公室"));
            default -> basis;
        };
    }
}
