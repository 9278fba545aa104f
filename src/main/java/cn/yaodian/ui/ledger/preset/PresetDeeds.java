package cn.yaodian.ui.ledger.preset;

import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.SavedView;
import java.util.List;
import java.util.Optional;

/** What the menu of presets and views asks of the table that it belongs to. */
public interface PresetDeeds {

    ShownTable shown();

    /** Those of the table, the program's first. */
    List<LedgerPreset> presets();

    /** Those of them that the office has made or changed. */
    List<LedgerPreset> own();

    List<SavedView> views();

    /** Shows the columns of a preset, or the usual ones. */
    void choose(Optional<LedgerPreset> preset);

    void open(SavedView view);

    void openColumns();

    void openPresetName();

    void openViewName();

    void openRename(LedgerPreset preset);

    void openRename(SavedView view);

    void delete(LedgerPreset preset);

    void delete(SavedView view);

    /** Writes the office's own presets into a file. */
    void export();

    /** Takes presets in from a file. */
    void read();
}
