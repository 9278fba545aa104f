package cn.yaodian.ui.screen;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import java.util.Optional;
import java.util.UUID;

/** Somewhere the clerk can be. Places are values: the last one is written down and opened again at the next start. */
public sealed interface Place {

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
     */
    record Ledger(LedgerSheet sheet, Optional<LedgerKey> selected) implements Place {

        public static Ledger of(LedgerSheet sheet) {
            return new Ledger(sheet, Optional.empty());
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
