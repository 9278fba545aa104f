package cn.yaodian.ui.ledger.bulk;

import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.BulkEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be done to many lines.
 *
 * @param words     as the clerk chooses it
 * @param day       whether a day is asked for; may be left empty, which takes the day away, unless it closes
 * @param text      whether words are asked for
 * @param needsText whether these have to be there
 * @param make      the change, from the day and the words
 */
record BulkKind(String words, boolean day, boolean text, boolean needsText, Make make) {

    /** Makes the change of what was typed. */
    @FunctionalInterface
    interface Make {

        BulkEdit of(Optional<LocalDate> day, String text, LocalDate cutOff);
    }

    static List<BulkKind> of(LedgerSheet sheet) {
        List<BulkKind> kinds = new ArrayList<>();
        switch (sheet) {
            case TASKS -> {
                for (TaskAction action : TaskAction.values()) {
                    // A plan is given out by being issued.
                    if (action != TaskAction.ASSIGN) {
                        kinds.add(new BulkKind(action.title(), action == TaskAction.CLOSE, true, action.needsReason(),
                                (day, text, cutOff) -> new BulkEdit.Move(action, day.orElse(cutOff), text)));
                    }
                }
                kinds.add(new BulkKind(Messages.text("ledger.changeDue"), true, false, false,
                        (day, _, _) -> new BulkEdit.Due(day)));
            }
            case PARTS -> {
                for (PartAction action : PartAction.values()) {
                    if (action.isDone() && action != PartAction.HAND_BACK) {
                        kinds.add(new BulkKind(action.title(), false, true, action.needsReason(),
                                (_, text, _) -> new BulkEdit.MovePart(action, text)));
                    }
                }
            }
            case INDICATORS -> {
                kinds.add(new BulkKind(Messages.text("indicator.due"), true, false, false,
                        (day, _, _) -> new BulkEdit.IndicatorDue(day)));
                for (Counting counting : Counting.values()) {
                    kinds.add(new BulkKind(Messages.text("bulk.counting", counting.title()), false, false, false,
                            (_, _, _) -> new BulkEdit.IndicatorCounting(counting)));
                }
                kinds.add(new BulkKind(Messages.text("indicator.source"), false, true, true,
                        (_, text, _) -> new BulkEdit.IndicatorSource(text)));
            }
            case RETURNS -> {
                // Returns are checked and sent back where they are looked at.
            }
        }
        return kinds;
    }
}
