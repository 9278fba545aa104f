package cn.yaodian.ui.screen;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.PickedLines;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somewhere the clerk can be. Places are values: the last one is written down and opened again at the next start. */
public sealed interface Place {

    /** Whether who is there is where this one leads to. */
    default boolean isAt(Place here) {
        return equals(here);
    }

    /** 今天: what waits for the clerk. */
    record Today() implements Place {}

    /** 要点: every plan, by year. */
    record PlanList() implements Place {}

    /** A document that was read, looked over before it is kept. */
    record Confirming() implements Place {}

    /**
     * One plan on the drafting screen.
     *
     * @param node the section or task that the caret goes to
     */
    record Drafting(PlanId plan, Optional<UUID> node) implements Place {

        public static Drafting of(PlanId plan) {
            return new Drafting(plan, Optional.empty());
        }
    }

    /**
     * 台账: a table of what was asked and how it stands.
     *
     * @param sheet    what its lines stand for
     * @param selected the line that is opened at the side
     * @param filter   the lines that are shown; none where those are meant that the clerk has picked there before
     * @param plans    whose lines; none where the plans are meant that are looked at
     */
    record Ledger(LedgerSheet sheet, Optional<LedgerKey> selected, Optional<LedgerFilter> filter,
            Set<PlanId> plans) implements Place {

        public Ledger {
            plans = Set.copyOf(plans);
        }

        public static Ledger of(LedgerSheet sheet) {
            return new Ledger(sheet, Optional.empty(), Optional.empty(), Set.of());
        }

        /** A table with one of its lines open at the side. */
        public static Ledger of(LedgerSheet sheet, LedgerKey selected) {
            return new Ledger(sheet, Optional.of(selected), Optional.empty(), Set.of());
        }

        /** Exactly these lines. */
        public static Ledger of(PickedLines lines) {
            return new Ledger(lines.sheet(), lines.selected(), Optional.of(lines.filter()), Set.of());
        }

        public Ledger ofPlans(Set<PlanId> whose) {
            return new Ledger(sheet, selected, filter, whose);
        }

        public Ledger withFilter(LedgerFilter shown) {
            return new Ledger(sheet, selected, Optional.of(shown), plans);
        }

        @Override
        public boolean isAt(Place here) {
            return here instanceof Ledger there && sheet == there.sheet
                    && (selected.isEmpty() || selected.equals(there.selected))
                    && (filter.isEmpty() || filter.equals(there.filter))
                    && (plans.isEmpty() || plans.equals(there.plans));
        }
    }

    /**
     * 报送: the collections of returns, and what each unit owes.
     *
     * @param collection the one that is looked at
     */
    record Returns(Optional<CollectionId> collection) implements Place {}

    /** What one unit owes to a collection, opened at the side of the others'. */
    record SentReturn(CollectionId collection, UnitId unit) implements Place {}

    /** What one unit owes to a collection, entered by hand. */
    record ReturnEntry(CollectionId collection, UnitId unit) implements Place {}

    /** Return forms that were read, looked over before they are written. */
    record ReturnReading() implements Place {}

    /** 矩阵: how every unit has met every collection. */
    record ReturnMatrix() implements Place {}

    /** 图表: progress against schedule, drawn. */
    record Charts() implements Place {}

    /** 文稿: every document that is written or was issued. */
    record ManuscriptList() implements Place {}

    /** 文号登记: the register of numbers. */
    record NumberList() implements Place {}

    /** 模板: how documents of each kind begin. */
    record TemplateList() implements Place {}

    /** One manuscript on its desk. */
    record Writing(ManuscriptId manuscript) implements Place {}

    /** One template on the same desk. */
    record TemplateWriting(String key) implements Place {}

    /**
     * 资料: the unit register.
     *
     * @param unit the one that is selected
     */
    record UnitList(Optional<UnitId> unit) implements Place {

        public static UnitList all() {
            return new UnitList(Optional.empty());
        }
    }

    /** 设置: office, appearance, data folder, fonts. */
    record Settings() implements Place {}
}
