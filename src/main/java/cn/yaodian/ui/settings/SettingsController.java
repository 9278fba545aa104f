package cn.yaodian.ui.settings;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.settings.calendar.CalendarPart;
import cn.yaodian.ui.settings.rule.RulePart;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.system.FileBrowser;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Appearance;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** 设置: whose office this is, how the window looks, where the data are. */
public final class SettingsController implements Screen {

    private final Workspace workspace;
    private final Fonts fonts;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final RulePart rules;
    private final CalendarPart calendar;
    private final SettingsView view;
    private final OfficeSaver saver;

    public SettingsController(Workspace workspace, Fonts fonts, BackgroundTasks tasks, Notices notices,
            Steps steps, ObjectProperty<Appearance> appearance, OfficeSwitch offices) {
        this.workspace = workspace;
        this.fonts = fonts;
        this.tasks = tasks;
        this.notices = notices;
        this.rules = new RulePart(workspace.lightRules(), tasks, notices, steps);
        this.calendar = new CalendarPart(workspace.workingCalendar(), tasks, notices, steps);
        this.view = new SettingsView(this, appearance, rules, calendar, workspace.folder(), offices);
        this.saver = new OfficeSaver(workspace.offices(), tasks, notices, view::office);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public void changed(Change change) {
        if (change.office()) {
            read();
        } else if (change.rules()) {
            rules.read();
        } else if (change.calendar()) {
            calendar.read();
        }
    }

    @Override
    public void handOver() {
        saver.flush();
    }

    private void read() {
        tasks.fetch(_ -> workspace.offices().get(), stored -> {
            if (!saver.isBusy()) {
                saver.read(stored);
                view.fill(stored);
            }
        });
        rules.read();
        calendar.read();
        tasks.fetch(_ -> fonts.choices(), view::showFonts);
        tasks.fetch(_ -> workspace.backups().list(), view::showBackups);
    }

    void typed() {
        saver.changed();
    }

    /** Copies the whole workspace and says where to. */
    void backUp() {
        tasks.run(Messages.text("settings.backingUp"), _ -> workspace.backups().make(), backup -> {
            tasks.fetch(_ -> workspace.backups().list(), view::showBackups);
            notices.done(Messages.text("settings.backedUp", String.valueOf(backup.file().getFileName())),
                    Messages.text("settings.openFolder"), () -> showFolder(workspace.folder()));
        });
    }

    void showFolder(Path folder) {
        tasks.fetch(_ -> {
            FileBrowser.show(folder);
            return folder;
        }, _ -> {});
    }
}
