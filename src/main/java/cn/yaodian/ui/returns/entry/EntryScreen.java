package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.PlainText;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.Unstored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 手工填报: one unit's return to one collection, told by telephone or on paper and entered by the office. */
public final class EntryScreen implements Screen {

    private final DeskServices services;
    private final ReturnWindow window;
    private final CollectionId collection;
    private final UnitId unit;
    private final EntrySheets sheets;
    private final EntryView view;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Messages.text("returns.enter"));
    /** Something was typed that is not on the disk. */
    private boolean dirty;

    public EntryScreen(DeskServices services, ReturnWindow window, CollectionId collection, UnitId unit) {
        this.services = services;
        this.window = window;
        this.collection = collection;
        this.unit = unit;
        sheets = new EntrySheets(services.workspace());
        view = new EntryView(this, window.today());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        read(true);
    }

    @Override
    public void changed(Change change) {
        if (!dirty && (change.units() || !change.plans().isEmpty())) {
            read(false);
        }
    }

    private void read(boolean focus) {
        LocalDate cutOff = window.cutOff().day();
        window.tasks().fetch(_ -> sheets.read(collection, unit, cutOff), sheet -> {
            if (!dirty) {
                title.set(Messages.text("entry.title", sheet.unit().name(),
                        sheet.line().collection().period().title()));
                view.show(sheet, focus);
            }
        });
    }

    /** Something was typed. */
    void typed() {
        dirty = true;
    }

    /** Stores what stands in the fields, unless something wrong does: then it says so at the field. */
    void save() {
        store(changed -> {
            if (changed.isEmpty()) {
                window.notices().done(Messages.text("entry.same"));
            } else {
                window.notices().done(Messages.text("entry.saved", view.unitName()), Messages.text("steps.undo"),
                        window.steps()::undo);
            }
        });
    }

    private void store(Consumer<List<ReportChange>> told) {
        view.said().ifPresent((EntryView.Said said) -> {
            dirty = false;
            window.tasks().save(Messages.text("returns.enter"),
                    _ -> services.returning().entry().enter(
                            new UnitReturn(collection, unit, said.parts(), said.figures()), said.on()),
                    told, problem -> {
                        dirty = true;
                        window.notices().failed(problem);
                    });
        });
    }

    /** Back to the list, with this unit's return at its side. */
    void leave() {
        window.navigator().open(new Place.SentReturn(collection, unit));
    }

    @Override
    public void handOver() {
        if (dirty) {
            store(_ -> {});
        }
    }

    @Override
    public Optional<Unstored> unstored() {
        List<String> words = view.words();
        return dirty
                ? Optional.of(new Unstored(title.get(), folder -> PlainText.write(title.get(), words, folder)))
                : Optional.empty();
    }

    @Override
    public boolean moveTo(Place place) {
        return place.equals(new Place.ReturnEntry(collection, unit));
    }
}
