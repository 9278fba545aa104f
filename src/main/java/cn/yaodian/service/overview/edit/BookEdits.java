package cn.yaodian.service.overview.edit;

import cn.yaodian.composing.ledger.BookCode;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerCode;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.reading.ledger.LedgerBookReader;
import cn.yaodian.reading.ledger.ReadRow;
import cn.yaodian.reading.ledger.ReadTable;
import cn.yaodian.reading.ledger.ReadValue;
import cn.yaodian.service.overview.Overviews;
import cn.yaodian.service.overview.edit.ProposedEdit.CellPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads a workbook that was exported and changed, and proposes what was changed in it. Rows are known by their hidden
 * codes, columns by their keys. Safe to call from any thread.
 */
public final class BookEdits {

    private final LedgerEdits edits;
    private final BiFunction<PlanId, LocalDate, Optional<PlanOverview>> overviews;

    /** @param overviews how a plan stands on a day; none for a plan that is not there */
    public BookEdits(LedgerEdits edits, BiFunction<PlanId, LocalDate, Optional<PlanOverview>> overviews) {
        this.edits = edits;
        this.overviews = overviews;
    }

    /** Holds workbooks against the ledgers of a workspace. */
    public static BookEdits of(LedgerEdits edits, Overviews overviews) {
        return new BookEdits(edits, (plan, day) -> {
            try {
                return Optional.of(overviews.on(plan, day));
            } catch (FailureException missing) {
                if (missing.failure() == Failure.PLAN_MISSING) {
                    return Optional.empty();
                }
                throw missing;
            }
        });
    }

    /**
     * What the workbook says otherwise than the ledger does, on the day that the workbook was judged on. Where the ledger
     * has changed since, its own newer values are proposed to be changed back: whoever looks has to leave them out.
     *
     * @throws FailureException as {@link LedgerBookReader#read}
     */
    public List<ProposedEdit> propose(Path file, EditTerms terms) {
        List<ProposedEdit> proposed = new ArrayList<>();
        Map<LocalDate, BookCells> byDay = new LinkedHashMap<>();
        for (ReadTable table : new LedgerBookReader().read(file).tables()) {
            BookCode.parse(table.code()).ifPresent(code -> {
                Set<String> known = BookCells.columns(code.sheet());
                BookCells cells = byDay.computeIfAbsent(code.cutOff(), _ -> new BookCells());
                collect(table, known, cells, proposed);
            });
        }
        byDay.forEach((cutOff, cells) -> proposed.addAll(proposed(cells, cutOff, terms)));
        return List.copyOf(proposed);
    }

    private static void collect(ReadTable table, Set<String> known, BookCells cells, List<ProposedEdit> refused) {
        Set<String> doubled = table.doubledCodes();
        for (ReadRow row : table.rows()) {
            CellPlace place = new CellPlace(table.sheet(), row.number());
            Optional<LedgerKey> key = LedgerCode.parse(row.code());
            if (key.isEmpty() && isEmptyTable(row)) {
                continue;
            }
            if (key.isEmpty()) {
                refused.add(refused(place, row, RefusalKind.ROW_ADDED));
            } else if (doubled.contains(row.code())) {
                refused.add(refused(place, row, RefusalKind.ROW_DOUBLED));
            } else {
                table.keys().stream().filter(column -> BookCells.isKnown(known, column))
                        .forEach(column -> cells.add(key.get(), column, place, row.value(column)));
            }
        }
    }

    /** The line that says of a table that it has none. */
    private static boolean isEmptyTable(ReadRow row) {
        List<String> texts = row.values().values().stream().map(ReadValue::text).filter(text -> !text.isEmpty())
                .toList();
        return row.code().isEmpty() && texts.equals(List.of(TableReport.NOTHING));
    }

    private List<ProposedEdit> proposed(BookCells cells, LocalDate cutOff, EditTerms terms) {
        Map<PlanId, Optional<PlanOverview>> plans = new HashMap<>();
        cells.edits().forEach(edit -> plans.computeIfAbsent(edit.key().plan(), id -> overviews.apply(id, cutOff)));
        return cells.placed(edits.proposeEach(cells.edits(),
                plans.values().stream().flatMap(Optional::stream).toList(), terms));
    }

    private static ProposedEdit refused(CellPlace place, ReadRow row, RefusalKind kind) {
        String words = row.values().values().stream().map(ReadValue::text).filter(text -> !text.isEmpty()).sorted()
                .findFirst().orElse("");
        return new ProposedEdit(place, words, "", "", "", Optional.empty(), Optional.of(Refusal.of(kind)));
    }
}
