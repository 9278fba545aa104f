package cn.yaodian.ui.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Change;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.service.plan.ClerkWord;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.importing.QueuedDocument;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Screen;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The document that waits first: looked over, put right, adopted. What was said of it stays with it until then. */
public final class ConfirmingController implements Screen {

    private final ImportController importing;
    private final Notices notices;
    private final ConfirmingModel model = new ConfirmingModel();
    private final ConfirmingView view;

    public ConfirmingController(ImportController importing, Notices notices) {
        this.importing = importing;
        this.notices = notices;
        view = new ConfirmingView(model, this, importing);
        importing.model().currentProperty().addListener((_, _, current) -> model.show(current));
        model.show(importing.model().currentProperty().get());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return model.documentProperty().map(document -> document.map(QueuedDocument::name)
                .map(name -> Messages.text("confirming.title", name)).orElse(Messages.text("confirming.nothing")));
    }

    @Override
    public void shown() {
        model.documentProperty().get().ifPresent(importing::refresh);
        view.focusSource();
    }

    @Override
    public void handOver() {
        view.handOver();
    }

    /** Makes something else of what is chosen. */
    void change(Change change) {
        Stretch chosen = model.chosenProperty().get();
        model.confirmationProperty().get().ifPresent(shown -> {
            List<Decision> decisions = shown.changes().of(chosen.start(), chosen.end(), change);
            if (decisions.isEmpty()) {
                notices.done(Messages.text("confirming.nothingToChange"));
            } else {
                say(word -> word.and(decisions));
            }
        });
    }

    /** Says what a name of a unit is taken for. */
    void answer(UnitMatch answer) {
        say(word -> word.withUnit(answer));
    }

    /** Finds a doubtful place right as it is, and goes on to the next. */
    void check(Doubt doubt) {
        say(word -> word.withChecked(doubt.key()));
        goTo(doubt.start(), doubt.end());
        nextDoubt(true);
    }

    /** Finds the doubtful place right that the caret or the selection stands at. */
    void checkHere() {
        Stretch chosen = model.chosenProperty().get();
        model.confirmationProperty().get().flatMap(shown -> shown.doubts().stream()
                .filter(doubt -> doubt.start() <= chosen.start() && chosen.start() < doubt.end()).findFirst())
                .ifPresent(this::check);
    }

    /** Takes title and year as the clerk has put them right. */
    void setHead(String title, int year) {
        say(word -> word.withTitle(title).withYear(year));
    }

    private void say(UnaryOperator<ClerkWord> said) {
        model.documentProperty().get().ifPresent(document -> importing.say(document, said.apply(document.word())));
    }

    void undo() {
        model.documentProperty().get().ifPresent(importing::undo);
    }

    void redo() {
        model.documentProperty().get().ifPresent(importing::redo);
    }

    /** Goes to the next doubtful place behind the caret, or to the one before it; from the last on to the first. */
    void nextDoubt(boolean forward) {
        Stretch from = model.chosenProperty().get();
        model.confirmationProperty().get().map(shown -> DoubtOrder.next(shown.doubts(), from, forward))
                .ifPresent(next -> next.ifPresentOrElse(view::show,
                        () -> notices.done(Messages.text("confirming.noDoubts"))));
    }

    /** Shows a place of the source. */
    void goTo(int start, int end) {
        view.goTo(start, end);
    }

    void adopt() {
        if (view.handOver()) {
            model.documentProperty().get().ifPresent(importing::adopt);
        }
    }

    void openKept() {
        model.documentProperty().get().ifPresent(importing::openKept);
    }

    void later() {
        handOver();
        model.documentProperty().get().ifPresent(importing::later);
    }

    void discard() {
        model.documentProperty().get().ifPresent(importing::discard);
    }
}
