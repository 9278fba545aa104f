package cn.yaodian.command.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which ledgers are meant, and as of which day: the options that the commands share. */
final class LedgerOptions {

    @Option(names = "--plan", paramLabel = "ID", description = "${bundle:command.ledger.plan}")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:command.ledger.asOf}")
    private Optional<LocalDate> asOf = Optional.empty();

    /**
     * The plan that is named; otherwise every issued plan for the day's year, or where there is none, of the latest year
     * before it.
     *
     * @throws FailureException PLAN_MISSING, PLAN_AMBIGUOUS, or for one without ledger PLAN_NOT_ISSUED or LEDGER_NOT_OPENED
     */
    List<PlanOverview> overviews(Workspace workspace, Clock clock) {
        LocalDate cutOff = asOf.orElseGet(() -> LocalDate.now(clock));
        if (plan.isPresent()) {
            Plan named = workspace.plans().find(plan.get());
            PlanOverview overview = workspace.overviews().on(named.id(), cutOff);
            if (overview.tasks().isEmpty()) {
                throw Ledgers.without(named);
            }
            return List.of(overview);
        }
        return issued(workspace, cutOff.getYear()).stream().map(id -> workspace.overviews().on(id, cutOff))
                .filter(overview -> !overview.tasks().isEmpty()).toList();
    }

    private static List<PlanId> issued(Workspace workspace, int year) {
        List<PlanSummary> issued = workspace.plans().list().stream()
                .filter(summary -> summary.state() == PlanState.ISSUED && summary.year() <= year).toList();
        List<PlanId> current = issued.stream().filter(
                summary -> summary.year() == year || workspace.plans().get(summary.id()).lastDay().getYear() >= year)
                .map(PlanSummary::id).toList();
        int latest = issued.stream().mapToInt(PlanSummary::year).max().orElse(year);
        return current.isEmpty()
                ? issued.stream().filter(summary -> summary.year() == latest).map(PlanSummary::id).toList()
                : current;
    }

    /** @throws FailureException LEDGER_NAME_UNKNOWN, which names those that there are */
    static LedgerPreset preset(List<LedgerPreset> presets, String name) {
        return presets.stream().filter(preset -> preset.name().equals(name.strip())).findFirst()
                .orElseThrow(() -> new FailureException(Failure.LEDGER_NAME_UNKNOWN, name,
                        Messages.text("command.ledger.kind.preset"),
                        presets.stream().map(LedgerPreset::name).collect(Collectors.joining("、"))));
    }
}
