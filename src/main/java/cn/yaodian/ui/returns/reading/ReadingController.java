package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.AcceptedReturns;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.service.returns.ReturnReading;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.returns.Watched;
import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.system.FileBrowser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 接收报送: forms are read, looked over beside what is on record, and written as the clerk chooses; nothing before. */
public final class ReadingController implements Screen {

    private final DeskServices services;
    private final ReturnWindow window;
    private final ReadingModel model = new ReadingModel();
    private final ReadingView view;

    public ReadingController(DeskServices services, ReturnWindow window) {
        this.services = services;
        this.window = window;
        view = new ReadingView(model, this, window);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("reading.title"));
    }

    @Override
    public void shown() {
        view.focusList();
    }

    @Override
    public Optional<FileTaking> fileTaking() {
        return Optional.of(taking());
    }

    /** What becomes of files that are dropped on any of the returns' screens. */
    public FileTaking taking() {
        return new FileTaking(Messages.text("reading.dropHere"), Messages.text("reading.dropKinds"), this::read);
    }

    private ReturnReading reading() {
        return services.returning().reading();
    }

    /** Reads files, and folders with all that is in them, beside those that wait here already. */
    public void read(List<Path> filesOrFolders) {
        window.navigator().open(new Place.ReturnReading());
        List<Path> all = new ArrayList<>(model.forms().stream().map(ReadReturn::file).toList());
        filesOrFolders.stream().filter(file -> !all.contains(file)).forEach(all::add);
        window.tasks().run(Messages.text("reading.running"), progress -> reading().read(all, Watched.by(progress)),
                this::take);
    }

    private void take(ReadReturns found) {
        LocalDate on = model.choiceProperty().get().map(Choice::on).orElseGet(window::today);
        boolean keepGood = model.choiceProperty().get().map(Choice::keepGood).orElse(false);
        model.take(Choice.proposed(found, on).keepingGood(keepGood));
        view.showFirst();
    }

    void choose(ReadReturn form, ReportChange change, boolean taken) {
        model.choiceProperty().get().ifPresent(choice -> model.choiceProperty().set(
                Optional.of(taken ? choice.with(form, change) : choice.without(form, change))));
    }

    /** Ticks or unticks every row of a form that would change something. */
    void chooseAll(ReadReturn form, boolean taken) {
        form.changes().stream().filter(ReadingItems::changesSomething)
                .forEach(change -> choose(form, change, taken));
    }

    void keepGood(boolean kept) {
        model.choiceProperty().get()
                .ifPresent(choice -> model.choiceProperty().set(Optional.of(choice.keepingGood(kept))));
    }

    /** Writes what is ticked, as received on that day. What is left stays on the screen. */
    void write(LocalDate on) {
        model.choiceProperty().get().ifPresent(choice -> {
            Choice chosen = new Choice(choice.read(), choice.rows(), choice.keepGood(), on);
            window.tasks().run(Messages.text("reading.writing"),
                    progress -> reading().accept(chosen, Watched.by(progress)), this::written);
        });
    }

    private void written(AcceptedReturns accepted) {
        int rows = accepted.written().stream().mapToInt(AcceptedReturns.Written::rows).sum();
        Optional<AcceptedReturns.Written> first = accepted.written().stream().findFirst();
        // What changed nothing because there was nothing to change is done with; what has faults still goes back.
        List<Path> left = Stream.concat(
                accepted.left().stream().filter(form -> form.isFaulty()
                        || form.changes().stream().anyMatch(ReadingItems::changesSomething)),
                accepted.written().stream().map(AcceptedReturns.Written::form).filter(ReadReturn::isFaulty))
                .map(ReadReturn::file).toList();
        // What was refused in them is still the unit's to mend, and nobody has told it yet.
        int faulty = model.faulty().size();
        window.notices().done(faulty == 0
                ? Messages.text("reading.written", accepted.written().size(), rows)
                : Messages.text("reading.writtenInPart", accepted.written().size(), rows, faulty));
        if (left.isEmpty() && model.unread().isEmpty()) {
            model.clear();
            window.navigator().open(new Place.Returns(first.map(one -> one.form().collection().id())));
        } else {
            model.retain(form -> left.contains(form.file()));
            reread();
        }
    }

    /** Compares what is left with what is on record now. */
    private void reread() {
        List<Path> left = model.forms().stream().map(ReadReturn::file).toList();
        window.tasks().run(Messages.text("reading.running"), progress -> reading().read(left, Watched.by(progress)),
                this::take);
    }

    /** Writes each form that has refused rows again with what is wrong in it, and puts on record that it went back. */
    void sendBack(LocalDate on) {
        List<ReadReturn> faulty = model.faulty();
        window.tasks().run(Messages.text("reading.sendingBack"), progress -> {
            List<Path> written = new ArrayList<>();
            for (ReadReturn form : faulty) {
                Watched.by(progress).reached(written.size(), faulty.size(), form.unit().name());
                written.add(reading().sendBack(form, on));
            }
            return written;
        }, written -> {
            model.written().setAll(written);
            model.retain(form -> !faulty.contains(form));
            view.showFirst();
        });
    }

    /** Takes a form off the screen; it stays where it lies and nothing of it is written. */
    void putAside(ReadReturn form) {
        model.retain(other -> !other.equals(form));
        view.showFirst();
    }

    void leave() {
        model.clear();
        window.navigator().open(new Place.Returns(Optional.empty()));
    }

    /** Opens a file in its own program, or a folder in the file browser. */
    void open(Path path) {
        window.tasks().fetch(_ -> {
            FileBrowser.show(path);
            return path;
        }, _ -> {});
    }
}
