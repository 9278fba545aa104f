package cn.yaodian.domain.view;

import cn.yaodian.domain.overview.LedgerSheet;

/**
 * A way to look at a table that the clerk comes back to.
 *
 * @param preset name of the preset whose columns are shown; empty for all
 */
public record SavedView(String name, LedgerSheet sheet, LedgerFilter filter, LedgerOrder order, String preset) {

    public SavedView {
        name = name.strip();
        preset = preset.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a view has a name");
        }
    }
}
