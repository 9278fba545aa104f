package cn.yaodian.ui.today;

import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.task.BackgroundTasks;

/** What of the window around it 今天 makes use of. */
public record TodayWindow(BackgroundTasks tasks, Navigator navigator, Notices notices, Steps steps, YearChoice years,
        CutOff cutOff) {}
