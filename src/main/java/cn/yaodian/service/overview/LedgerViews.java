package cn.yaodian.service.overview;

import cn.yaodian.composing.preset.BundledPresets;
import cn.yaodian.composing.preset.FilterJson;
import cn.yaodian.composing.preset.PresetJson;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.ViewStore;
import cn.yaodian.storage.ledger.ViewStore.Kind;
import cn.yaodian.storage.ledger.ViewStore.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Presets of tables, those that the program brings along and the office's own, and saved views. Every change is one step
 * of the history. Safe to call from any thread.
 */
public final class LedgerViews {

    private final Database database;
    private final ChangeJournal journal;
    private final ViewStore store = new ViewStore();

    public LedgerViews(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Every preset: the program's, each in the office's own version where it has one, then the office's others. */
    public List<LedgerPreset> presets() {
        List<LedgerPreset> own = own();
        List<LedgerPreset> all = new ArrayList<>();
        BundledPresets.all().forEach(preset -> all.add(own.stream().filter(sameAs(preset)).findFirst().orElse(preset)));
        own.stream().filter(preset -> all.stream().noneMatch(sameAs(preset))).forEach(all::add);
        return List.copyOf(all);
    }

    /** Those of one sheet. */
    public List<LedgerPreset> presets(LedgerSheet sheet) {
        return presets().stream().filter(preset -> preset.sheet() == sheet).toList();
    }

    /** Those that the office has made or changed. */
    public List<LedgerPreset> own() {
        return database.read(handle -> store.all(handle, Kind.PRESET)).stream()
                .map(stored -> PresetJson.read(stored.content())).toList();
    }

    private static Predicate<LedgerPreset> sameAs(LedgerPreset other) {
        return preset -> preset.sheet() == other.sheet() && preset.name().equals(other.name());
    }

    /** Keeps a preset in the place of what had its name; one of the program's stays the office's until it is deleted. */
    public void save(LedgerPreset preset) {
        journal.record(ViewStep.SAVE_PRESET.title(), writer -> {
            store.save(writer, stored(preset));
            return preset;
        });
    }

    /**
     * Keeps several in one step. One that has the name of another preset, and is not that very one, is numbered.
     *
     * @return as they were kept
     */
    public List<LedgerPreset> add(List<LedgerPreset> presets) {
        List<LedgerPreset> all = new ArrayList<>(presets());
        List<LedgerPreset> added = new ArrayList<>();
        for (LedgerPreset preset : presets) {
            // Read before and numbered then, it is there already.
            if (all.stream().noneMatch(one -> ViewNames.isOf(preset.name(), one.name())
                    && one.equals(preset.withName(one.name())))) {
                LedgerPreset free = preset.withName(ViewNames.free(preset.name(),
                        name -> all.stream().anyMatch(sameAs(preset.withName(name)))));
                all.add(free);
                added.add(free);
            }
        }
        journal.record(ViewStep.IMPORT.title(), writer -> {
            added.forEach(preset -> store.save(writer, stored(preset)));
            return added;
        });
        return List.copyOf(added);
    }

    /** @throws FailureException VIEW_MISSING for one that the office has not made, VIEW_NAME_TAKEN */
    public void rename(LedgerPreset preset, String name) {
        LedgerPreset renamed = preset.withName(name);
        requireFree(presets().stream().anyMatch(sameAs(renamed)), renamed.name());
        rename(stored(renamed), preset.name());
    }

    /** Takes away what the office made; of one of the program's, the program's own is back. @throws FailureException VIEW_MISSING */
    public void delete(LedgerPreset preset) {
        delete(Kind.PRESET, preset.sheet(), preset.name());
    }

    /** Views of one sheet. */
    public List<SavedView> views(LedgerSheet sheet) {
        return database.read(handle -> store.all(handle, Kind.VIEW)).stream()
                .filter(stored -> stored.sheet() == sheet).map(stored -> FilterJson.view(stored.content())).toList();
    }

    /** Keeps a view in the place of what had its name. */
    public void save(SavedView view) {
        journal.record(ViewStep.SAVE_VIEW.title(), writer -> {
            store.save(writer, stored(view));
            return view;
        });
    }

    /** @throws FailureException VIEW_MISSING, VIEW_NAME_TAKEN */
    public void rename(SavedView view, String name) {
        SavedView renamed = new SavedView(name, view.sheet(), view.filter(), view.order(), view.preset());
        requireFree(views(view.sheet()).stream().anyMatch(one -> one.name().equals(renamed.name())), renamed.name());
        rename(stored(renamed), view.name());
    }

    /** @throws FailureException VIEW_MISSING */
    public void delete(SavedView view) {
        delete(Kind.VIEW, view.sheet(), view.name());
    }

    private void rename(Stored renamed, String before) {
        journal.record(ViewStep.RENAME.title(), writer -> {
            if (!store.has(writer.handle(), renamed.kind(), renamed.sheet(), before)) {
                throw new FailureException(Failure.VIEW_MISSING, before);
            }
            store.rename(writer, renamed, before);
            return renamed;
        });
    }

    private void delete(Kind kind, LedgerSheet sheet, String name) {
        journal.record(ViewStep.DELETE.title(), writer -> {
            if (!store.delete(writer, kind, sheet, name)) {
                throw new FailureException(Failure.VIEW_MISSING, name);
            }
            return name;
        });
    }

    private static void requireFree(boolean taken, String name) {
        if (taken) {
            throw new FailureException(Failure.VIEW_NAME_TAKEN, name);
        }
    }

    private static Stored stored(LedgerPreset preset) {
        return new Stored(Kind.PRESET, preset.sheet(), preset.name(), PresetJson.write(preset));
    }

    private static Stored stored(SavedView view) {
        return new Stored(Kind.VIEW, view.sheet(), view.name(), FilterJson.write(view));
    }
}
