package cn.yaodian.service.export;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.service.font.Fonts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The red-headed notice in the formats that documents have. */
final class NoticeWriting {

    private final ExportSource source;
    private final DocumentWriting documents;

    NoticeWriting(ExportSource source, Fonts fonts, Clock clock) {
        this.source = source;
        this.documents = new DocumentWriting(fonts, clock);
    }

    Map<Format, PlanWriting> formats() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        DocumentWriting.FORMATS.forEach(format -> formats.put(format, plan -> documents
                .contents(new NoticeComposer().compose(plan, source.office()), format, Output.NOTICE.title())));
        return formats;
    }
}
