package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.service.returns.ReadReturn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row of a form that was read: one that can be written, or something that is to be said of one. */
sealed interface ReadingItem {

    /** The form that it stands in. */
    ReadReturn form();

    record OfChange(ReadReturn form, ReportChange change) implements ReadingItem {}

    /** @param refused whether the row cannot be written for it */
    record OfRemark(ReadReturn form, RowRemark remark, boolean refused) implements ReadingItem {}

    /**
     * The rows of a form: what needs the clerk first, then what says something new, what is as before last.
     *
     * @param kinds    that are shown; empty for all
     * @param refusals whether refused rows are shown where only some kinds are
     */
    static List<ReadingItem> of(ReadReturn form, Set<ChangeKind> kinds, boolean refusals) {
        List<ReadingItem> items = new ArrayList<>();
        boolean all = kinds.isEmpty() && !refusals;
        if (all || refusals) {
            form.refused().forEach(remark -> items.add(new OfRemark(form, remark, true)));
        }
        for (ChangeKind kind : List.of(ChangeKind.CONFLICT, ChangeKind.UPDATED, ChangeKind.ADDED, ChangeKind.SAME)) {
            if (all || kinds.contains(kind)) {
                form.changes().stream().filter(change -> change.kind() == kind)
                        .forEach(change -> items.add(new OfChange(form, change)));
            }
        }
        if (all) {
            form.remarks().forEach(remark -> items.add(new OfRemark(form, remark, false)));
        }
        return items;
    }
}
