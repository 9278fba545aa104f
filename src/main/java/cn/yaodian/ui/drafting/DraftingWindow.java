package cn.yaodian.ui.drafting;

import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;

/**
 * What of the window around it the drafting screen makes use of.
 *
 * @param exportFolder where files go unless the clerk says otherwise
 */
public record DraftingWindow(BackgroundTasks tasks, Notices notices, Steps steps, PageFonts fonts,
        Path exportFolder) {}
