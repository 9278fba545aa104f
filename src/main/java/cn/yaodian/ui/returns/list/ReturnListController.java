package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.returns.entry.EntrySheets;
import cn.yaodian.ui.returns.entry.SentPanel;
import cn.yaodian.ui.returns.reading.ReadingController;
import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 报送: what was asked of the units, what has come, and what is done about it. */
public final class ReturnListController implements Screen {

    private final DeskServices services;
    private final ReturnWindow window;
    private final ReturnListModel model;
    private final ReturnDeeds deeds;
    private final ReturnListView view;
    private final SentFiles files;
    private final ReadingController reading;
    /** Whose return stands at the side. */
    private Optional<UnitId> beside = Optional.empty();
    private boolean inWindow;

    /** @param reading takes the forms that come back */
    public ReturnListController(DeskServices services, ReturnWindow window, ReadingController reading) {
        this.reading = reading;
        this.services = services;
        this.window = window;
        model = new ReturnListModel(window.years());
        deeds = new ReturnDeeds(services, window, collection -> read(Optional.of(collection), Optional.empty()));
        files = new SentFiles(services, window);
        view = new ReturnListView(model, this, deeds, new WayDeeds(services, window), new MakingDeeds(services, window),
                window.navigator());
        window.cutOff().dayProperty().subscribe(() -> {
            if (inWindow) {
                read(Optional.empty(), Optional.empty());
            }
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("returns.tab"));
    }

    @Override
    public void shown() {
        inWindow = true;
        if (!model.readProperty().get()) {
            read(Optional.empty(), Optional.empty());
        }
        view.focusList();
    }

    @Override
    public void left() {
        inWindow = false;
    }

    @Override
    public void changed(Change change) {
        if (change.units() || !change.plans().isEmpty()) {
            read(Optional.empty(), Optional.empty());
        }
    }

    @Override
    public boolean moveTo(Place place) {
        return switch (place) {
            case Place.Returns(Optional<CollectionId> collection) -> {
                read(collection, Optional.empty());
                yield true;
            }
            case Place.SentReturn(CollectionId collection, UnitId unit) -> {
                read(Optional.of(collection), Optional.of(unit));
                yield true;
            }
            default -> false;
        };
    }

    private void read(Optional<CollectionId> wanted, Optional<UnitId> unit) {
        LocalDate cutOff = window.cutOff().day();
        window.tasks().fetch(_ -> CollectionSheets.read(services.workspace(), cutOff), found -> {
            model.plans().setAll(found.plans());
            model.presets().setAll(found.presets());
            model.all().setAll(found.sheets());
            model.readProperty().set(true);
            view.show(wanted);
            unit.ifPresent(view::select);
            unit.or(() -> beside).ifPresent(this::showSent);
        });
    }

    /** Shows at the side what a unit sent to the collection that is looked at. */
    private void showSent(UnitId unit) {
        Optional<SubmissionLine> line = model.line(unit);
        if (line.isEmpty()) {
            return;
        }
        beside = Optional.of(unit);
        LocalDate cutOff = window.cutOff().day();
        EntrySheets sheets = new EntrySheets(services.workspace());
        window.tasks().fetch(_ -> sheets.read(line.get().collection().id(), unit, cutOff), sheet -> {
            if (beside.equals(Optional.of(unit))) {
                view.openSent(sheet, deedsOn(sheet.line()));
            }
        });
    }

    private SentPanel.SentDeeds deedsOn(SubmissionLine line) {
        return new SentPanel.SentDeeds() {

            @Override
            public void enter() {
                ReturnListController.this.enter(line);
            }

            @Override
            public void accept() {
                model.chosenProperty().get().ifPresent(sheet -> deeds.accept(sheet, List.of(line)));
            }

            @Override
            public void sendBack() {
                model.chosenProperty().get().ifPresent(sheet -> view.openSendingBack(sheet, List.of(line)));
            }

            @Override
            public void open(ReceivedFile file) {
                files.open(file);
            }

            @Override
            public void save(ReceivedFile file) {
                files.save(file, view.getScene().getWindow());
            }
        };
    }

    /** What stood at the side was closed or gave way to something else. */
    void sideClosed() {
        beside = Optional.empty();
    }

    void open(SubmissionLine line) {
        Place place = new Place.SentReturn(line.collection().id(), line.unit().id());
        if (place.equals(window.navigator().placeProperty().get())) {
            showSent(line.unit().id());
        } else {
            window.navigator().open(place);
        }
    }

    /** Opens the hand entry of a unit's return. */
    void enter(SubmissionLine line) {
        window.navigator().open(new Place.ReturnEntry(line.collection().id(), line.unit().id()));
    }

    /** Opens the screen on which forms are taken in. */
    void openReading() {
        window.navigator().open(new Place.ReturnReading());
    }

    @Override
    public Optional<FileTaking> fileTaking() {
        return Optional.of(reading.taking());
    }

    void accept(CollectionSheet sheet, List<SubmissionLine> lines) {
        deeds.accept(sheet, lines);
    }
}
