package cn.yaodian.ui.manuscript.template;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** 模板: every kind; its words changed, set back, and kinds of the office's own. */
public final class TemplateListController implements Screen {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final ObservableList<OfficeTemplate> templates = FXCollections.observableArrayList();
    private final TemplateListView view;

    public TemplateListController(ManuscriptServices services, ManuscriptWindow window) {
        this.services = services;
        this.window = window;
        view = new TemplateListView(templates, this, window.navigator());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("templates.tab"));
    }

    @Override
    public void shown() {
        read();
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        if (change.templates()) {
            read();
        }
    }

    private void read() {
        window.tasks().fetch(_ -> services.templates().all(), found -> {
            templates.setAll(found);
            view.selectSomething();
        });
    }

    void open(OfficeTemplate shelved) {
        window.navigator().open(new Place.TemplateWriting(shelved.template().key()));
    }

    /** Adds a kind of the office's own, which begins with the words of another. */
    void addLike(OfficeTemplate model) {
        String name = Messages.text("templates.newName", model.template().name());
        window.tasks().save(Messages.text("templates.adding", name),
                _ -> services.templates().add(name, model.template().text()),
                kept -> window.navigator().open(new Place.TemplateWriting(kept.key())));
    }

    /** Sets a template back to the program's own words, or takes away one of the office's own. */
    void reset(OfficeTemplate shelved) {
        String name = shelved.template().name();
        window.tasks().save(Messages.text("templates.resetting", name), _ -> {
            services.templates().reset(shelved.template().key());
            return shelved;
        }, _ -> {
            read();
            window.notices().done(shelved.builtIn()
                    ? Messages.text("templates.reset", name)
                    : Messages.text("templates.removed", name), Messages.text("steps.undo"), window.steps()::undo);
        });
    }
}
