package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.office.Offices;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What the clerk does to collections and to what units owe; each deed can be taken back. */
final class ReturnDeeds {

    private final DeskServices services;
    private final ReturnWindow window;
    private final Consumer<CollectionId> done;

    /** @param done is told which collection is to be looked at once a deed is stored */
    ReturnDeeds(DeskServices services, ReturnWindow window, Consumer<CollectionId> done) {
        this.services = services;
        this.window = window;
        this.done = done;
    }

    LocalDate today() {
        return window.today();
    }

    private Returns returns() {
        return services.workspace().returns();
    }

    /** @param refused is told why not, for the field that it concerns */
    void ask(PlanSummary plan, Period period, String matter, String basis, LocalDate due, Runnable close,
            Consumer<String> refused) {
        window.tasks().save(Messages.text("returns.ask"), _ -> returns().ask(plan.id(), period, matter, basis, due),
                asked -> {
                    close.run();
                    done.accept(asked.id());
                    tell(Messages.text("returns.asked", asked.matter()));
                }, problem -> {
                    if (problem instanceof Problem.Expected expected) {
                        refused.accept(expected.sentence());
                    } else {
                        window.notices().failed(problem);
                    }
                });
    }

    void remind(CollectionSheet sheet, List<SubmissionLine> lines, String how, Runnable close) {
        window.tasks().save(Messages.text("returns.remind"), _ -> returns().remind(lines.stream()
                .map(line -> new Returns.Owing(sheet.collection(), line.unit().id())).toList(), today(), how),
                reminded -> {
                    close.run();
                    done.accept(sheet.collection().id());
                    tell(Messages.text("returns.reminded", reminded.size()));
                });
    }

    void accept(CollectionSheet sheet, List<SubmissionLine> lines) {
        each(sheet, lines, Messages.text("returns.accept"), () -> {}, Messages.text("returns.acceptedNow",
                lines.size()), (collection, line) -> returns().accept(collection, line.unit().id()));
    }

    /** @param told how units were reminded last, where any were */
    void usualWay(Consumer<String> told) {
        window.tasks().fetch(_ -> returns().usualReminder(), last -> last.ifPresent(told));
    }

    /** 经办人, as whom the program knows the clerk. */
    String clerk() {
        return services.workspace().clerk();
    }

    /** @param by who sends them back; where the office has named no clerk yet, it has by this */
    void sendBack(CollectionSheet sheet, List<SubmissionLine> lines, String reason, String by, Runnable close) {
        each(sheet, lines, Messages.text("returns.sendBack"), close, Messages.text("returns.sentBackNow",
                lines.size()), (collection, line) -> {
                    nameClerk(by);
                    returns().sendBack(collection, line.unit().id(), today(), reason, by);
                });
    }

    private void nameClerk(String name) {
        Offices offices = services.workspace().offices();
        Office known = offices.get();
        if (known.clerk().isEmpty() && !name.equals(clerk())) {
            offices.save(known.withClerk(name), Messages.text("office.step"));
        }
    }

    private void each(CollectionSheet sheet, List<SubmissionLine> lines, String label, Runnable close, String told,
            Deed deed) {
        window.tasks().save(label, _ -> {
            // One click is taken back by one click, however many units it was about.
            services.workspace().asOneStep(label, () -> lines.forEach(line -> deed.apply(sheet.collection(), line)));
            return lines;
        }, _ -> {
            close.run();
            done.accept(sheet.collection().id());
            tell(told);
        });
    }

    private void tell(String sentence) {
        window.notices().done(sentence, Messages.text("steps.undo"), window.steps()::undo);
    }

    @FunctionalInterface
    private interface Deed {

        void apply(ReturnCollection collection, SubmissionLine line);
    }
}
