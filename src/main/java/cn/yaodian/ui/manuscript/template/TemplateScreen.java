package cn.yaodian.ui.manuscript.template;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.KeptPictures;
import cn.yaodian.service.manuscript.ManuscriptPages;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.ManuscriptWords;
import cn.yaodian.service.manuscript.PastedPage;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.history.TypingHold;
import cn.yaodian.ui.history.UndoKeys;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.manuscript.body.PastedWords;
import cn.yaodian.ui.manuscript.editor.SetText;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.manuscript.editor.WorkbenchParts;
import cn.yaodian.ui.manuscript.writing.ChosenFiles;
import cn.yaodian.ui.manuscript.writing.PrintLooks;
import cn.yaodian.ui.manuscript.writing.SetRemarks;
import cn.yaodian.ui.saving.SaveLabel;
import cn.yaodian.ui.saving.TypingSaver;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.Unstored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One template on the desk that manuscripts are written on. */
public final class TemplateScreen implements Screen {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final String key;
    private final ObjectProperty<ManuscriptTemplate> template;
    private final TypingSaver<ManuscriptTemplate> saver;
    private final Workbench bench;
    private final TemplateView view;

    /** @throws cn.yaodian.domain.failure.FailureException TEMPLATE_MISSING where no template has that key */
    public TemplateScreen(ManuscriptServices services, ManuscriptWindow window, String key) {
        this.services = services;
        this.window = window;
        this.key = key;
        template = new SimpleObjectProperty<>(stored());
        saver = new TypingSaver<>(window.tasks(), (typed, _) -> {
            services.templates().put(typed);
            return typed;
        }, template::get, TypingSaver.Timing.USUAL);
        ChosenFiles files = new ChosenFiles(window.tasks(), new KeptPictures(services.workspace().manuscripts()),
                () -> view().getScene().getWindow(), this::name);
        bench = new Workbench(template.map(ManuscriptTemplate::text), (_, edit) -> change(edit),
                new WorkbenchParts(window.tasks(), window.fonts(),
                        setter(), new PrintLooks(),
                        PastedWords.ofClipboard(PastedPage::lines), files.parts(), () -> {}));
        bench.hideNumbering();
        view = new TemplateView(template, bench, ManuscriptTemplates.names(), this::rename, new SaveLabel(saver));
        TypingHold.on(view, window.steps().underWayProperty());
        UndoKeys.on(view, window.steps());
    }

    private Function<ManuscriptText, SetText> setter() {
        ManuscriptPages.Live live = services.pages().live();
        return text -> SetRemarks.ofTemplate(text, live.set(text));
    }

    private ManuscriptTemplate stored() {
        return services.templates().get(key).orElseThrow(() -> new FailureException(Failure.TEMPLATE_MISSING, key));
    }

    private void name(ManuscriptPicture picture) {
        change(text -> {
            List<ManuscriptPicture> pictures = new ArrayList<>(text.pictures());
            pictures.removeIf(known -> known.name().equals(picture.name()));
            pictures.add(picture);
            return text.withPictures(pictures);
        });
    }

    private void change(UnaryOperator<ManuscriptText> edit) {
        ManuscriptTemplate before = template.get();
        replace(new ManuscriptTemplate(key, before.name(), edit.apply(before.text())));
    }

    private void rename(String name) {
        if (!name.isBlank()) {
            replace(new ManuscriptTemplate(key, name, template.get().text()));
        }
    }

    private void replace(ManuscriptTemplate changed) {
        if (!changed.equals(template.get())) {
            String step = Messages.text("templates.editing", changed.name());
            saver.changing(step);
            template.set(changed);
            saver.changed(step);
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return template.map(shown -> Messages.text("templates.breadcrumb", shown.name()));
    }

    @Override
    public void shown() {
        bench.setNow();
    }

    @Override
    public void changed(Change change) {
        if (change.templates() && saver.isIdle()) {
            window.tasks().fetch(_ -> stored(), found -> {
                if (saver.isIdle()) {
                    template.set(found);
                }
            });
        }
    }

    @Override
    public void handOver() {
        saver.flush();
    }

    @Override
    public Optional<Unstored> unstored() {
        ManuscriptTemplate typed = template.get();
        return saver.isIdle()
                ? Optional.empty()
                : Optional.of(new Unstored(typed.name(), folder -> ManuscriptWords.write(typed, folder)));
    }

    @Override
    public boolean moveTo(Place place) {
        return place.equals(new Place.TemplateWriting(key));
    }
}
