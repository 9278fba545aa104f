package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberWord;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done to a manuscript as a whole: numbered, issued, corrected. Each deed is one step that undo takes back. */
final class ManuscriptDeeds {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final ManuscriptModel model;
    private final Runnable handOver;
    private final Consumer<String> numberRefused;

    /**
     * @param handOver      hands what is being typed over for storing
     * @param numberRefused is told why there is no number to take
     */
    ManuscriptDeeds(ManuscriptServices services, ManuscriptWindow window, ManuscriptModel model, Runnable handOver,
            Consumer<String> numberRefused) {
        this.services = services;
        this.window = window;
        this.model = model;
        this.handOver = handOver;
        this.numberRefused = numberRefused;
    }

    private Manuscripts manuscripts() {
        return services.workspace().manuscripts();
    }

    /** Takes the next number of the word that the document has, or that the office has; of a bulletin the next issue. */
    void takeNumber() {
        handOver.run();
        window.tasks().fetch(_ -> usualSeries(), found -> found.ifPresentOrElse(this::take, () -> numberRefused
                .accept(model.text().head().form() == ManuscriptForm.BULLETIN
                        ? Messages.text("manuscript.noBulletinName")
                        : Messages.text("manuscript.noWord"))));
    }

    private Optional<NumberSeries> usualSeries() {
        ManuscriptHead head = model.text().head();
        int year = year();
        if (head.form() == ManuscriptForm.BULLETIN) {
            return Optional.of(head.seriesName()).filter(name -> !name.isBlank())
                    .map(name -> new NumberSeries(name, NumberRun.ISSUE, year));
        }
        return DocumentNumber.parse(head.number()).map(DocumentNumber::word)
                .or(() -> Optional.of(services.workspace().offices().get().documentWord()))
                .filter(word -> !word.isBlank())
                .or(() -> services.workspace().numbers().words().stream()
                        .filter(word -> word.kind() == NumberKind.DOCUMENT).map(NumberWord::word).findFirst())
                .map(word -> new NumberSeries(word, NumberRun.DOCUMENT, year));
    }

    /** The year that the number is counted in: that of the date, else the one it is filed under. */
    int year() {
        return model.text().foot().date().map(LocalDate::getYear).orElse(model.manuscript().year());
    }

    /** Holds the next number of a series for this manuscript. */
    void take(NumberSeries series) {
        handOver.run();
        window.tasks().save(Messages.text("manuscript.takingNumber"),
                _ -> manuscripts().takeNumber(model.manuscript().id(), series), numbered -> {
                    adopt(numbered);
                    window.notices().done(Messages.text("manuscript.numberTaken", numbered.text().numberText()),
                            Messages.text("steps.undo"), window.steps()::undo);
                }, this::refused);
    }

    private void refused(Problem problem) {
        if (problem instanceof Problem.Expected expected && expected.code().startsWith("YD-43")) {
            numberRefused.accept(expected.sentence());
        } else {
            window.notices().failed(problem);
        }
    }

    /** Issues what is on the screen; it is frozen then. */
    void issue(Runnable done) {
        handOver.run();
        window.tasks().save(Messages.text("manuscript.issuing"), _ -> {
            Manuscript stored = manuscripts().get(model.manuscript().id());
            return manuscripts().issue(stored.id(), services.issuedFile(stored));
        }, issued -> {
            adopt(issued);
            done.run();
            window.notices().done(Messages.text("manuscript.issued", issued.text().title()),
                    Messages.text("steps.undo"), window.steps()::undo);
        }, this::refused);
    }

    /** Begins the next version of what was issued. */
    void correct(String reason, Runnable done) {
        window.tasks().save(Messages.text("manuscript.correcting"),
                _ -> manuscripts().correct(model.manuscript().id(), reason), corrected -> {
                    adopt(corrected);
                    done.run();
                });
    }

    /** Gives a correction up: what was issued last counts again. */
    void withdraw() {
        handOver.run();
        window.tasks().save(Messages.text("manuscript.withdrawing"),
                _ -> manuscripts().withdraw(model.manuscript().id()), this::adopt);
    }

    private void adopt(Manuscript stored) {
        model.manuscriptProperty().set(stored);
    }
}
