package cn.yaodian.ui.printing;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.service.print.PageRange;
import cn.yaodian.service.print.PrintChoice;
import cn.yaodian.service.print.PrintSides;
import cn.yaodian.service.print.Printer;
import cn.yaodian.service.print.PrinterPaper;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks printers what they can do, tells what will be missing on paper, and prints. */
public final class PrintController {

    private final PrintModel model;
    private final PagePrinting printing;
    private final BackgroundTasks tasks;

    public PrintController(PrintModel model, PagePrinting printing, BackgroundTasks tasks) {
        this.model = model;
        this.printing = printing;
        this.tasks = tasks;
        model.printerProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::ask));
        model.sidesProperty().addListener((_, _, _) -> changed());
        model.rangeProperty().addListener((_, _, _) -> changed());
        model.copiesProperty().addListener((_, _, _) -> changed());
    }

    /** Looks the printers up. */
    public void start() {
        tasks.fetch(_ -> printing.printers(), found -> {
            model.printers().setAll(found);
            model.printerProperty().set(found.stream().findFirst());
            changed();
        }, this::failed);
    }

    // Some printers are asked over the network.
    private void ask(Printer printer) {
        model.paperProperty().set(Optional.empty());
        model.cutOffProperty().set(List.of());
        tasks.fetch(_ -> printing.paper(printer), paper -> {
            if (model.printerProperty().get().filter(printer::equals).isPresent()) {
                model.paperProperty().set(Optional.of(paper));
                model.sidesProperty().set(usual(paper));
                changed();
            }
        }, this::failed);
    }

    /** Official documents are printed on both sides (GB/T 9704-2012, 6). */
    private PaperSides usual(PrinterPaper paper) {
        if (model.work().pages().size() == 1) {
            return PaperSides.ONE;
        }
        return paper.twoSided() ? PaperSides.BOTH : PaperSides.BY_HAND;
    }

    /** What the clerk has chosen now; nothing where the pages cannot be read, which is told, or there is no printer. */
    private Optional<PrintChoice> choice() {
        try {
            PageRange range = PageRange.parse(model.rangeProperty().get(), model.work().pages().size());
            model.rangeProblemProperty().set("");
            return model.printerProperty().get().map(printer -> new PrintChoice(printer,
                    model.sidesProperty().get().first(), range, model.copiesProperty().get(),
                    model.lastFirstProperty().get()));
        } catch (FailureException unreadable) {
            model.rangeProblemProperty().set(Messages.sentence(unreadable));
            return Optional.empty();
        }
    }

    private void changed() {
        model.toldProperty().set("");
        model.problemProperty().set("");
        Optional<PrintChoice> choice = choice();
        model.sheetsProperty().set(choice.map(one -> PagePrinting.sheets(model.work().pages(), one)).orElse(0));
        choice.ifPresent(one -> tasks.fetch(_ -> printing.cutOff(model.work().pages(), one), found -> {
            if (choice().filter(one::equals).isPresent()) {
                model.cutOffProperty().set(found);
            }
        }, this::failed));
    }

    /** Prints; by hand the fronts, after which the backs are left. */
    public void print() {
        choice().ifPresent(choice -> send(choice, printer -> {
            boolean fronts = choice.sides() == PrintSides.FRONTS && hasBacks(choice);
            model.backsLeftProperty().set(fronts);
            model.toldProperty().set(fronts ? "" : Messages.text("print.sent", printer));
        }));
    }

    private static boolean hasBacks(PrintChoice choice) {
        return choice.range().numbers().stream().anyMatch(number -> number % 2 == 0);
    }

    /** The clerk has put the pile in again. */
    public void printBacks() {
        choice().ifPresent(choice -> send(choice.on(PrintSides.BACKS), printer -> {
            model.backsLeftProperty().set(false);
            model.toldProperty().set(Messages.text("print.sent", printer));
        }));
    }

    /** The backs stay white, or the fronts went wrong. */
    public void leaveBacks() {
        model.backsLeftProperty().set(false);
    }

    private void send(PrintChoice choice, Consumer<String> done) {
        PrintWork work = model.work();
        model.problemProperty().set("");
        model.toldProperty().set("");
        model.underWayProperty().set(true);
        tasks.run(Messages.text("print.printing", work.title()), _ -> {
            printing.print(work.pages(), work.title(), choice);
            return choice.printer().name();
        }, printer -> {
            model.underWayProperty().set(false);
            done.accept(printer);
        }, this::failed);
    }

    private void failed(Problem problem) {
        model.underWayProperty().set(false);
        model.problemProperty().set(problem.sentence() + "（" + problem.code() + "）");
    }
}
