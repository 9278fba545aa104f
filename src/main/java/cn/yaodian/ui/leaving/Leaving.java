package cn.yaodian.ui.leaving;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.KeptScreens;
import cn.yaodian.ui.screen.Unstored;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Stores what has been typed before an office is left. What cannot be stored holds the window open. */
public final class Leaving {

    private final KeptScreens screens;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Path textFolder;

    /** @param textFolder where words go that cannot be stored, if the clerk so wishes */
    public Leaving(KeptScreens screens, BackgroundTasks tasks, Notices notices, Path textFolder) {
        this.screens = screens;
        this.tasks = tasks;
        this.notices = notices;
        this.textFolder = textFolder;
    }

    /**
     * Leaves once everything is on the disk; otherwise says so and lets the clerk choose.
     *
     * @param leave what leaving is: closing the window, or opening another office
     */
    public void leave(Runnable leave) {
        screens.handOver();
        // Stands in the queue behind what was just handed over, so its end is the end of that too.
        tasks.save(Messages.text("leaving.storing"), _ -> true, _ -> {
            if (screens.unstored().isEmpty()) {
                leave.run();
            } else {
                hold(leave);
            }
        });
    }

    private void hold(Runnable leave) {
        List<Unstored> unstored = screens.unstored();
        String titles = unstored.stream().map(Unstored::title)
                .collect(Collectors.joining(Messages.text("leaving.between")));
        notices.ask(Messages.text("leaving.unstored", titles), List.of(
                new Notice.Action(Messages.text("leaving.retry"), () -> leave(leave)),
                new Notice.Action(Messages.text("leaving.text"), () -> writeText(leave)),
                new Notice.Action(Messages.text("leaving.anyway"), leave)));
    }

    private void writeText(Runnable leave) {
        List<Unstored> unstored = screens.unstored();
        tasks.run(Messages.text("leaving.text"), _ -> unstored.stream()
                .map(words -> words.writeText().apply(textFolder).toString())
                .collect(Collectors.joining(Messages.text("leaving.between"))), files -> {
                    hold(leave);
                    notices.done(Messages.text("leaving.textWritten", files));
                }, problem -> {
                    hold(leave);
                    notices.failed(problem);
                });
    }
}
