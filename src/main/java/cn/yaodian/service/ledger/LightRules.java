package cn.yaodian.service.ledger;

import cn.yaodian.composing.ledger.RuleWords;
import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.ledger.LightRuleStore;
import java.time.LocalDate;
import java.util.List;

/**
 * By what the office judges its ledgers, and by what it did before: on a cut-off date the rule counts that was in force
 * then, so that an old judgement comes out again as it was. Every change is one step of the history. Safe to call from
 * any thread.
 */
public final class LightRules {

    private final Database database;
    private final ChangeJournal journal;
    private final LightRuleStore store = new LightRuleStore();

    public LightRules(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The rule that counts on a day; before the first one of the office the usual one. */
    public OfficeRule inForce(LocalDate day) {
        return history().stream().filter(dated -> !dated.since().isAfter(day)).map(DatedRule::rule).findFirst()
                .orElse(OfficeRule.USUAL);
    }

    /** Every rule that the office has set, the latest first. */
    public List<DatedRule> history() {
        return database.read(store::all);
    }

    /** Puts a rule in force from a day on; one from the same day gives way to it. */
    public void save(DatedRule rule) {
        journal.record(LedgerStep.RULE.title(), writer -> {
            store.save(writer, rule);
            return rule;
        });
    }

    /** Takes back the rule that begins on a day; the one before it goes on. */
    public void remove(LocalDate since) {
        journal.record(LedgerStep.RULE_GONE.title(), writer -> {
            store.delete(writer, since);
            return since;
        });
    }

    /** What a rule says, sentence by sentence, as it stands under tables. */
    public static List<String> words(OfficeRule rule) {
        return RuleWords.of(rule);
    }
}
