package cn.yaodian.service.overview.edit;

import cn.yaodian.document.FieldKind;
import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.reading.ledger.ReadValue;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.service.overview.LedgerTables;
import cn.yaodian.service.overview.edit.ProposedEdit.CellPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a workbook, each cell of the ledger once: the same line may stand on several sheets. Said twice in the
 * same words it is one edit; where two sheets say different things, the one that was changed is meant.
 */
final class BookCells {

    private static final Map<LedgerSheet, Map<String, FieldKind>> KINDS = kinds();

    private record Cell(LedgerKey key, String column) {}

    private record Found(CellPlace place, ReadValue value) {}

    private final List<CellEdit> edits = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<Cell, Set<String>> said = new HashMap<>();

    /** Keys that a sheet's table always has. */
    static Set<String> columns(LedgerSheet sheet) {
        return KINDS.getOrDefault(sheet, Map.of()).keySet();
    }

    /** Columns of single units come and go with the plans. */
    static boolean isKnown(Set<String> known, String column) {
        return known.contains(column) || column.startsWith("share-");
    }

    void add(LedgerKey key, String column, CellPlace place, ReadValue value) {
        String text = text(value, kind(LedgerEdits.sheet(key), column));
        if (said.computeIfAbsent(new Cell(key, column), _ -> new HashSet<>()).add(text)) {
            edits.add(new CellEdit(key, column, text));
            found.add(new Found(place, value));
        }
    }

    List<CellEdit> edits() {
        return edits;
    }

    /** What was proposed of them, with its places; a cell that two sheets change in different ways is refused. */
    List<ProposedEdit> placed(List<Optional<ProposedEdit>> each) {
        Map<Cell, Integer> changed = new HashMap<>();
        for (int at = 0; at < each.size(); at++) {
            if (each.get(at).isPresent()) {
                changed.merge(cell(at), 1, Integer::sum);
            }
        }
        List<ProposedEdit> placed = new ArrayList<>();
        for (int at = 0; at < each.size(); at++) {
            int place = at;
            each.get(at).map(edit -> placed(edit, found.get(place), changed.getOrDefault(cell(place), 0) > 1))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    private Cell cell(int at) {
        return new Cell(edits.get(at).key(), edits.get(at).column());
    }

    private static ProposedEdit placed(ProposedEdit edit, Found found, boolean contradicting) {
        if (found.value() instanceof ReadValue.Fault) {
            return refused(edit, found.place(), RefusalKind.CELL_FAULTY);
        }
        return contradicting ? refused(edit, found.place(), RefusalKind.CONTRADICTING) : edit.from(found.place());
    }

    private static ProposedEdit refused(ProposedEdit edit, CellPlace place, RefusalKind kind) {
        return new ProposedEdit(place, edit.where(), edit.column(), edit.before(), edit.after(), Optional.empty(),
                Optional.of(Refusal.of(kind)));
    }

    private static Map<LedgerSheet, Map<String, FieldKind>> kinds() {
        Map<LedgerSheet, Map<String, FieldKind>> kinds = new HashMap<>();
        for (LedgerSheet sheet : LedgerSheet.values()) {
            Map<String, FieldKind> of = new HashMap<>();
            for (LedgerTable.Field field : LedgerTables.of(sheet, List.of()).fields()) {
                of.put(field.heading().key(), field.kind());
            }
            kinds.put(sheet, of);
        }
        return Map.copyOf(kinds);
    }

    private static FieldKind kind(LedgerSheet sheet, String column) {
        return KINDS.getOrDefault(sheet, Map.of()).getOrDefault(column, FieldKind.NUMBER);
    }

    /** As the table would show the value. */
    private static String text(ReadValue value, FieldKind kind) {
        return switch (kind) {
            case DAY -> value.date().map(LocalDate::toString).orElse(value.text());
            case NUMBER -> value.text().endsWith("%")
                    ? value.text()
                    : value.number().map(PlainFigure::text).orElse(value.text());
            case PERCENT -> value.number().map(share -> share.movePointRight(2).toPlainString() + "%")
                    .orElse(value.text());
            case TEXT, LONG_TEXT, CHOICE, LAMP -> value.text();
        };
    }
}
