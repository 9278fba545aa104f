package cn.yaodian.service.print;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.font.Fonts;

/** Puts the red-headed notice of a plan on paper. Safe to call from any thread. */
public final class NoticePrinting {

    private final ExportSource source;
    private final PagePrinting printing;
    private final Fonts fonts;

    public NoticePrinting(ExportSource source, PagePrinting printing, Fonts fonts) {
        this.source = source;
        this.printing = printing;
        this.fonts = fonts;
    }

    /**
     * Sets the notice as it will be printed.
     *
     * @throws cn.yaodian.domain.failure.FailureException PLAN_MISSING
     */
    public PrintWork of(PlanId plan) {
        return PrintWork.of(Output.NOTICE.title(), new NoticeComposer().compose(source.plan(plan), source.office()),
                fonts);
    }

    public PagePrinting pages() {
        return printing;
    }
}
