package cn.yaodian.ui.ledger;

import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;

/**
 * What of the window around them the ledger's screens make use of.
 *
 * @param plans        whose ledger is looked at
 * @param cutOff       数据截止日: the day on which everything is judged
 * @param exportFolder where files go unless the clerk says otherwise
 */
public record LedgerWindow(BackgroundTasks tasks, Notices notices, Steps steps, Navigator navigator, PlanChoice plans,
        CutOff cutOff, Path exportFolder) {}
