package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.ReturnPresets;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the clerk does to the office's ways of asking for returns; each deed can be taken back. Of the FX thread. */
final class WayDeeds {

    /** Shows all ways as they are now, and chooses one. */
    @FunctionalInterface
    interface Shown {

        void show(List<ReturnPreset> all, Optional<ReturnPreset> chosen);
    }

    private final DeskServices services;
    private final ReturnWindow window;
    private Shown shown = (_, _) -> {};

    WayDeeds(DeskServices services, ReturnWindow window) {
        this.services = services;
        this.window = window;
    }

    void onChange(Shown told) {
        shown = told;
    }

    /** Whether the program has one by that key, to which it can be put back. */
    boolean isBuiltIn(ReturnPreset way) {
        return presets().isBuiltIn(way.key());
    }

    private ReturnPresets presets() {
        return services.workspace().returnPresets();
    }

    void put(ReturnPreset way) {
        change("returns.wayKept", way.name(), presets -> {
            presets.put(way);
            return Optional.of(way);
        });
    }

    void add(ReturnPreset like, String name) {
        change("returns.wayAdded", name, presets -> Optional.of(presets.add(like, name)));
    }

    void reset(ReturnPreset way) {
        change(isBuiltIn(way) ? "returns.wayIsReset" : "returns.wayDeleted", way.name(), presets -> {
            presets.reset(way.key());
            return presets.all().stream().filter(one -> one.key().equals(way.key())).findFirst();
        });
    }

    private void change(String told, String name, Function<ReturnPresets, Optional<ReturnPreset>> change) {
        String sentence = Messages.text(told, name);
        window.tasks().save(sentence, _ -> new Changed(change.apply(presets()), presets().all()), changed -> {
            shown.show(changed.all(), changed.chosen());
            window.notices().done(sentence, Messages.text("steps.undo"), window.steps()::undo);
        });
    }

    private record Changed(Optional<ReturnPreset> chosen, List<ReturnPreset> all) {}
}
