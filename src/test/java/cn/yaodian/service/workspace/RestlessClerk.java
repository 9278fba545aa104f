package cn.yaodian.service.workspace;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.Task;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that changes things as fast as it can until it is killed, and says the number of each change on its
 * standard output once it has been told that it is kept.
 */
final class RestlessClerk {

    private RestlessClerk() {}

    /** @param arguments the workspace's folder, the plan's identity, the number of the first change */
    public static void main(String[] arguments) {
        PlanId id = PlanId.parse(arguments[1]);
        try (Workspace workspace = open(Path.of(arguments[0]))) {
            for (int number = Integer.parseInt(arguments[2]); number < Integer.MAX_VALUE; number++) {
                change(workspace, id, number);
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    static Workspace open(Path folder) {
        return Workspace.open(folder, (file, _) -> {
            throw new FailureException(Failure.FILE_KIND_UNKNOWN, file);
        });
    }

    static void change(Workspace workspace, PlanId id, int number) {
        Plan plan = workspace.plans().get(id);
        switch (number % 3) {
            case 0 -> workspace.units().save(
                    new Unit(UnitId.random(), UnitKind.MEMBER, "单位" + number, List.of(), number), label(number));
            case 1 -> workspace.plans().save(
                    PlanEdits.insert(plan, PlanEdits.End.LAST, Task.of("任务" + number, "正文")), label(number));
            default -> workspace.plans().save(plan.withPreamble(plan.preamble() + "〔" + number + "〕"), label(number));
        }
    }

    static String label(int number) {
        return "第" + number + "步";
    }

    /** Whether the change of that number is to be found. */
    static boolean isKept(Workspace workspace, PlanId id, int number) {
        Plan plan = workspace.plans().get(id);
        return switch (number % 3) {
            case 0 -> workspace.units().register().find("单位" + number).isPresent();
            case 1 -> plan.tasks().stream().anyMatch(task -> task.title().equals("任务" + number));
            default -> plan.preamble().contains("〔" + number + "〕");
        };
    }
}
