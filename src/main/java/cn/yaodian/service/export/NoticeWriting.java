package cn.yaodian.service.export;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The red-headed notice in the formats that documents have. */
final class NoticeWriting {

    private final ExportSource source;
    private final DocumentWriting documents;

    NoticeWriting(ExportSource source, Fonts fonts, Clock clock) {
        this.source = source;
        this.documents = new DocumentWriting(fonts, clock);
    }

    Optional<FontReport> fonts(Plan plan, Format format) {
        return documents.fonts(new NoticeComposer().compose(plan, source.office()), format);
    }

    Map<Format, PlanWriting> formats() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        DocumentWriting.FORMATS.forEach(format -> formats.put(format, plan -> documents
                .contents(new NoticeComposer().compose(plan, source.office()), format, Output.NOTICE.title())));
        return formats;
    }
}
