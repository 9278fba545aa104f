package cn.yaodian.service.ledger;

import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.ReturnPresetStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How returns are usually asked for: the program's ways, as the office has changed them, and its own. Every change is one
 * step of the history. Safe to call from any thread.
 */
public final class ReturnPresets {

    private static final String OWN = "own-";

    private final Database database;
    private final ChangeJournal journal;
    private final ReturnPresetStore store = new ReturnPresetStore();

    public ReturnPresets(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The program's in their usual order, then the office's own. */
    public List<ReturnPreset> all() {
        Map<String, ReturnPreset> presets = new LinkedHashMap<>();
        BuiltInPresets.all().forEach(preset -> presets.put(preset.key(), preset));
        database.read(store::load).forEach(preset -> presets.put(preset.key(), preset));
        return List.copyOf(presets.values());
    }

    /** The usual way of asking for returns of a kind. */
    public ReturnPreset usual(PeriodKind kind) {
        return all().stream().filter(preset -> preset.kind() == kind).findFirst().orElseThrow();
    }

    /** Keeps a preset in the place of what had its key. */
    public void put(ReturnPreset preset) {
        journal.record(LedgerStep.PRESET.title(), writer -> {
            store.save(writer, preset);
            return preset;
        });
    }

    /** Makes one of the office's own, like another but for its name. */
    public ReturnPreset add(ReturnPreset like, String name) {
        ReturnPreset made = new ReturnPreset(OWN + UUID.randomUUID().toString().substring(0, 8), name, like.kind(),
                like.monthsAfter(), like.dueDay(), like.matter(), like.basis());
        put(made);
        return made;
    }

    /** Goes back to the program's own; one that the office made itself is gone. Undo brings it back. */
    public void reset(String key) {
        journal.record(LedgerStep.PRESET_RESET.title(), writer -> {
            store.delete(writer, key);
            return key;
        });
    }

    /** Whether the program knows one by that key; others are gone when they are reset. */
    public boolean isBuiltIn(String key) {
        return BuiltInPresets.all().stream().anyMatch(preset -> preset.key().equals(key));
    }
}
