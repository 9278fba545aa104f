package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.KeptPictures;
import cn.yaodian.service.manuscript.ManuscriptPages;
import cn.yaodian.service.manuscript.ManuscriptWords;
import cn.yaodian.service.manuscript.PastedPage;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.history.TypingHold;
import cn.yaodian.ui.history.UndoKeys;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.manuscript.body.PastedWords;
import cn.yaodian.ui.manuscript.editor.SetText;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.manuscript.editor.WorkbenchParts;
import cn.yaodian.ui.manuscript.field.FieldPart;
import cn.yaodian.ui.manuscript.field.FieldPlace;
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
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One manuscript on its desk: brings fields, text and page together and keeps what is typed. */
public final class ManuscriptScreen implements Screen {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final ManuscriptId id;
    private final ManuscriptModel model;
    private final TypingSaver<Manuscript> saver;
    private final Workbench bench;
    private final ManuscriptView view;
    private final ManuscriptDeeds deeds;
    /** Stored states that are being fetched to take the place of the one shown. */
    private final IntegerProperty fetched = new SimpleIntegerProperty();

    /** @throws cn.yaodian.domain.failure.FailureException MANUSCRIPT_MISSING */
    public ManuscriptScreen(ManuscriptServices services, ManuscriptWindow window, ManuscriptId id) {
        this.services = services;
        this.window = window;
        this.id = id;
        model = new ManuscriptModel(services.workspace().manuscripts().get(id));
        saver = new TypingSaver<>(window.tasks(),
                (typed, _) -> services.workspace().manuscripts().save(typed.id(), typed.text()), model::manuscript,
                TypingSaver.Timing.USUAL);
        deeds = new ManuscriptDeeds(services, window, model, this::handOver, this::rejectNumber);
        bench = new Workbench(model.textProperty(), this::change, parts());
        ManuscriptSides sides = new ManuscriptSides(services, window, model, bench, deeds,
                new ExportController.Settling(this::handOver, saver::isIdle));
        view = new ManuscriptView(model, bench, sides, deeds, new SaveLabel(saver));
        TypingHold.on(view, window.steps().underWayProperty().or(fetched.greaterThan(0)));
        UndoKeys.on(view, window.steps());
        model.manuscriptProperty().addListener((_, _, _) -> bench.setFrozen(model.isIssued()));
        bench.setFrozen(model.isIssued());
    }

    private WorkbenchParts parts() {
        ChosenFiles files = new ChosenFiles(window.tasks(), new KeptPictures(services.workspace().manuscripts()),
                () -> view().getScene().getWindow(), this::name);
        return new WorkbenchParts(window.tasks(), window.fonts(), setter(),
                new PrintLooks(), PastedWords.ofClipboard(PastedPage::lines), files.parts(), deeds::takeNumber);
    }

    /** One document, set again after each change: only what changed is broken into lines anew. */
    private Function<ManuscriptText, SetText> setter() {
        ManuscriptPages.Live live = services.pages().live();
        return text -> SetRemarks.of(text, live.set(text));
    }

    /** A picture can be called by its name from now on; one that had the name before is another file now. */
    private void name(ManuscriptPicture picture) {
        change(FieldPart.BODY, text -> {
            List<ManuscriptPicture> pictures = new ArrayList<>(text.pictures());
            pictures.removeIf(known -> known.name().equals(picture.name()));
            pictures.add(picture);
            return text.withPictures(pictures);
        });
    }

    private void change(FieldPart part, UnaryOperator<ManuscriptText> edit) {
        ManuscriptText changed = edit.apply(model.text());
        if (model.isIssued() || changed.equals(model.text())) {
            return;
        }
        String step = Messages.text("fieldPart." + part);
        saver.changing(step);
        model.manuscriptProperty().set(model.manuscript().with(changed));
        saver.changed(step);
    }

    private void rejectNumber(String sentence) {
        bench.goTo(FieldPlace.NUMBER);
        bench.rejectNumber(sentence);
    }

    @Override
    public Node view() {
        return view;
    }

    Workbench bench() {
        return bench;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> model.text().title().isEmpty()
                ? Messages.text("manuscript.untitled")
                : model.text().title(), model.textProperty());
    }

    @Override
    public void shown() {
        bench.setNow();
        if (!model.isIssued() && model.text().title().isEmpty()) {
            bench.goTo(FieldPlace.TITLE);
        }
    }

    @Override
    public void changed(Change change) {
        // What this screen itself has on its way to the disk is no news to it.
        if (change.manuscripts().contains(id) && saver.isIdle()) {
            fetched.set(fetched.get() + 1);
            window.tasks().fetch(_ -> services.workspace().manuscripts().get(id), stored -> {
                if (saver.isIdle() && !stored.equals(model.manuscript())) {
                    model.manuscriptProperty().set(stored);
                }
                fetched.set(fetched.get() - 1);
            }, problem -> {
                fetched.set(fetched.get() - 1);
                window.notices().failed(problem);
            });
        }
    }

    @Override
    public void handOver() {
        saver.flush();
    }

    @Override
    public Optional<Unstored> unstored() {
        Manuscript manuscript = model.manuscript();
        return saver.isIdle()
                ? Optional.empty()
                : Optional.of(new Unstored(manuscript.text().title(),
                        folder -> ManuscriptWords.write(manuscript, folder)));
    }

    @Override
    public boolean moveTo(Place place) {
        return place.equals(new Place.Writing(id));
    }
}
