package cn.yaodian.ui.manuscript;

import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;

/**
 * What of the window around them the manuscripts' screens make use of.
 *
 * @param exportFolder where files go unless the clerk says otherwise
 */
public record ManuscriptWindow(BackgroundTasks tasks, Notices notices, Steps steps, Navigator navigator,
        YearChoice years, PageFonts fonts, Path exportFolder) {}
