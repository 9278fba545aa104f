package cn.yaodian.ui.settings;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.system.FileBrowser;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Appearance;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 设置: whose office this is, how the window looks, where the data are. */
public final class SettingsController implements Screen {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final SettingsView view;

    public SettingsController(Workspace workspace, BackgroundTasks tasks, Notices notices,
            ObjectProperty<Appearance> appearance) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.view = new SettingsView(this, appearance, workspace.folder());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public void changed(Change change) {
        if (change.office()) {
            read();
        }
    }

    private void read() {
        tasks.fetch(_ -> workspace.offices().get(), view::fill);
    }

    void save(Office office) {
        String step = Messages.text("office.step");
        tasks.save(step, _ -> workspace.offices().save(office, step),
                _ -> notices.done(Messages.text("office.saved")));
    }

    void showFolder(Path folder) {
        tasks.fetch(_ -> {
            FileBrowser.show(folder);
            return folder;
        }, _ -> {});
    }
}
