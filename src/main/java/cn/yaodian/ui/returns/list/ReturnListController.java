package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
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
    private boolean inWindow;

    public ReturnListController(DeskServices services, ReturnWindow window) {
        this.services = services;
        this.window = window;
        model = new ReturnListModel(window.years());
        deeds = new ReturnDeeds(services, window, collection -> read(Optional.of(collection), Optional.empty()));
        view = new ReturnListView(model, this, deeds, window.navigator());
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
        });
    }

    void open(SubmissionLine line) {
        window.navigator().open(new Place.SentReturn(line.collection().id(), line.unit().id()));
    }

    void accept(CollectionSheet sheet, List<SubmissionLine> lines) {
        deeds.accept(sheet, lines);
    }
}
