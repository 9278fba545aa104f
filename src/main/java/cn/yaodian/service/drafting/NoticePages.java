package cn.yaodian.service.drafting;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.office.Offices;
import cn.yaodian.typesetting.LiveSetting;
import cn.yaodian.typesetting.Page;
import java.util.List;

/** The notice of a plan, page by page, as it would be printed now. Safe to call from any thread. */
public final class NoticePages {

    /** Anchor of the paragraphs before the first heading. */
    public static final String PREAMBLE = NoticeComposer.PREAMBLE;
    /** Anchor of the paragraphs after the last task. */
    public static final String CLOSING = NoticeComposer.CLOSING;

    private final Offices offices;
    /** Remembers the plan that was shown last; another one is set from the beginning. */
    private final LiveSetting setting;

    public NoticePages(Offices offices, Fonts fonts) {
        this.offices = offices;
        this.setting = new LiveSetting(fonts.metrics());
    }

    /** @param plan as it stands on the screen, saved or not */
    public List<Page> of(Plan plan) {
        OfficialDocument notice = new NoticeComposer().compose(plan, offices.get());
        synchronized (setting) {
            return setting.update(notice).pages();
        }
    }
}
