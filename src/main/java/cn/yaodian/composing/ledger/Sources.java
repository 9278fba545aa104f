package cn.yaodian.composing.ledger;

import cn.yaodian.domain.plan.Plan;

/** What tasks come from. */
final class Sources {

    private Sources() {}

    static String title(Plan plan) {
        return plan.title();
    }

    /** 《…工作要点》（青产改组〔2026〕3号). */
    static String titleAndNumber(Plan plan) {
        String title = LedgerWords.fill("basis.titled", plan.title());
        return plan.issue().number().map(number -> LedgerWords.fill("source.numbered", title, number)).orElse(title);
    }
}
