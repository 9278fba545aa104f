package cn.yaodian.composing.ledger;

import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns that a preset may name besides those of its ledger, because they depend on the table that is made. */
public final class SpecialColumns {

    /** Stands for the columns of all units that targets are split over. */
    public static final String SHARES = "shares";

    static final ReportColumn ROW = new ReportColumn(PresetColumn.ROW, "序号", 6, Align.CENTRE);
    /** In a table parted by units: what of a target is this one's. */
    static final ReportColumn OWN_TARGET = new ReportColumn("own-target", "本单位目标", 11, Align.RIGHT);
    static final ReportColumn OWN_ACTUAL = new ReportColumn("own-actual", "本单位完成", 11, Align.RIGHT);

    private SpecialColumns() {}

    static boolean isOwn(String key) {
        return key.equals(OWN_TARGET.key()) || key.equals(OWN_ACTUAL.key());
    }

    static boolean isShare(String key) {
        return key.startsWith(Splits.TARGET) || key.startsWith(Splits.FIGURE);
    }

    /** Keys that the program does not know: of a preset from elsewhere, perhaps made by a newer program. */
    public static List<String> unknown(LedgerPreset preset) {
        Set<String> known = known(preset.sheet());
        return preset.columns().stream().filter(column -> !column.isBlank()).map(PresetColumn::key)
                .filter(key -> !known.contains(key) && !isShare(key)).toList();
    }

    /** Every key that a preset of this sheet may name, but for blank ones. */
    public static Set<String> known(LedgerSheet sheet) {
        Set<String> known = new HashSet<>(LedgerLines.of(sheet, List.of()).keys());
        known.add(PresetColumn.ROW);
        if (sheet == LedgerSheet.INDICATORS) {
            known.addAll(List.of(SHARES, OWN_TARGET.key(), OWN_ACTUAL.key()));
        }
        return known;
    }
}
