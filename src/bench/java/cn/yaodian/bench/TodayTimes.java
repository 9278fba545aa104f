package cn.yaodian.bench;

import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** From a process that has just begun to what waits in the ledgers today; then the same once more. */
public final class TodayTimes {

    static final List<String> MEASURED = List.of("open and 今天, cold", "今天 of all years, cold after that",
            "今天, warm");

    private static final LocalDate DAY = LocalDate.of(LargeOffice.LATEST, 9, 15);

    private TodayTimes() {}

    public static void main(String[] arguments) throws Exception {
        Watch watch = new Watch();
        watch.begin();
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            LedgerAgenda agenda = new LedgerAgenda(workspace);
            agenda.waiting(LargeOffice.LATEST, LargeOffice.LATEST, DAY);
            watch.end(1);
            watch.begin();
            agenda.waiting(LargeOffice.LATEST - 9, LargeOffice.LATEST, DAY);
            watch.end(1);
            Timing warm = Timing.of(5, 15, () -> agenda.waiting(LargeOffice.LATEST, LargeOffice.LATEST, DAY));
            Watch.say(warm.processorAt(0.5), warm.clockAt(0.5));
        }
    }
}
