package cn.yaodian.ui.returns;

import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What of the window around them the returns' screens make use of.
 *
 * @param cutOff       the day that everything computed is judged on
 * @param exportFolder where files go unless the clerk says otherwise
 * @param clock        tells what day it is: reminders and receipts are noted under it
 */
public record ReturnWindow(BackgroundTasks tasks, Notices notices, Steps steps, Navigator navigator,
        YearChoice years, CutOff cutOff, Path exportFolder, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
