package cn.yaodian.ui.manuscript.number;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberWord;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 文号登记: numbers held, made void and entered; each deed is one step that undo takes back. */
public final class NumberListController implements Screen {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final NumberListModel model;
    private final NumberListView view;

    public NumberListController(ManuscriptServices services, ManuscriptWindow window) {
        this.services = services;
        this.window = window;
        model = new NumberListModel(window.years());
        view = new NumberListView(model, this, window.navigator(), new NumberExport(services, window));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("numbers.tab"));
    }

    @Override
    public void shown() {
        read();
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        if (change.numbers() || change.office()) {
            read();
        }
    }

    private NumberRegister register() {
        return services.workspace().numbers();
    }

    private void read() {
        window.tasks().fetch(_ -> sheets(), sheets -> {
            model.all().setAll(sheets);
            model.readProperty().set(true);
            view.show();
        });
    }

    /** The register's own, and before them what begins this year: a clerk finds the next number also for the first time. */
    private List<SeriesSheet> sheets() {
        List<SeriesSheet> stored = register().sheets();
        int year = LocalDate.now().getYear();
        Set<NumberSeries> wanted = new LinkedHashSet<>();
        String own = services.workspace().offices().get().documentWord();
        if (!own.isBlank()) {
            wanted.add(new NumberSeries(own, NumberRun.DOCUMENT, year));
        }
        for (NumberWord word : register().words()) {
            wanted.add(new NumberSeries(word.word(),
                    word.kind() == NumberKind.BULLETIN ? NumberRun.ISSUE : NumberRun.DOCUMENT, year));
        }
        stored.forEach(sheet -> wanted.remove(sheet.series()));
        List<SeriesSheet> all = new ArrayList<>(stored);
        wanted.forEach(series -> all.add(new SeriesSheet(series, 1, List.of())));
        all.sort(NumberListController::compare);
        return all;
    }

    private static int compare(SeriesSheet a, SeriesSheet b) {
        int byYear = Integer.compare(b.series().year(), a.series().year());
        int byKind = byYear != 0 ? byYear : a.series().run().compareTo(b.series().run());
        return byKind != 0 ? byKind : a.series().word().compareTo(b.series().word());
    }

    /** What comes next, for the number field of a form. */
    void next(NumberSeries series, Consumer<SeriesNumber> told) {
        window.tasks().fetch(_ -> register().next(series), told);
    }

    /** @param refused is told why not, for the field that it concerns */
    void reserve(SeriesNumber number, String reason, Runnable done, Consumer<String> refused) {
        save(Messages.text("numbers.reserve"), () -> register().reserve(number, reason), done, refused);
    }

    void makeVoid(SeriesNumber number, String reason, Runnable done, Consumer<String> refused) {
        save(Messages.text("numbers.void"), () -> register().makeVoid(number, reason), done, refused);
    }

    void enter(SeriesNumber number, NumberHolder holder, String remark, Runnable done, Consumer<String> refused) {
        save(Messages.text("numbers.enter"), () -> register().take(number, holder, remark), done, refused);
    }

    void startAt(SeriesNumber first, Runnable done, Consumer<String> refused) {
        save(Messages.text("numbers.start"), () -> {
            register().startAt(first);
            return first;
        }, done, refused);
    }

    void free(SeriesNumber number) {
        save(Messages.text("numbers.free"), () -> {
            register().free(number);
            return number;
        }, () -> {}, sentence -> window.notices().done(sentence));
    }

    private <T> void save(String step, Supplier<T> work, Runnable done, Consumer<String> refused) {
        window.tasks().save(step, _ -> work.get(), _ -> {
            done.run();
            read();
            window.notices().done(Messages.text("numbers.done", step), Messages.text("steps.undo"),
                    window.steps()::undo);
        }, problem -> {
            if (problem instanceof Problem.Expected expected) {
                refused.accept(expected.sentence());
            } else {
                window.notices().failed(problem);
            }
        });
    }

    /** Opens the manuscript that bears a number. */
    void open(ManuscriptId manuscript) {
        window.navigator().open(new Place.Writing(manuscript));
    }

    /** Shows the series of every year. */
    void clearFilter() {
        window.years().spanProperty().set(YearSpan.ALL);
    }
}
