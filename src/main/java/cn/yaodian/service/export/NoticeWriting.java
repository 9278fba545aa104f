package cn.yaodian.service.export;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import cn.yaodian.writing.text.TextWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The red-headed notice in the formats it has. */
final class NoticeWriting {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWriting.class);

    private final ExportSource source;
    private final Fonts fonts;

    NoticeWriting(ExportSource source, Fonts fonts) {
        this.source = source;
        this.fonts = fonts;
    }

    Map<Format, PlanWriting> formats() {
        Map<Format, PlanWriting> formats = new EnumMap<>(Format.class);
        formats.put(Format.DOCX, this::docx);
        formats.put(Format.PDF, this::pdf);
        formats.put(Format.OFD, this::ofd);
        formats.put(Format.TXT, this::text);
        return formats;
    }

    private FileContent docx(Plan plan) {
        OfficialDocument notice = compose(plan);
        return out -> new DocxWriter().write(notice, out);
    }

    private FileContent text(Plan plan) {
        OfficialDocument notice = compose(plan);
        return out -> new TextWriter().write(notice, out);
    }

    private FileContent pdf(Plan plan) {
        OfficialDocument notice = compose(plan);
        List<Page> pages = pages(notice);
        return out -> new PdfWriter(fonts.library()).write(pages, notice.title(), out);
    }

    private FileContent ofd(Plan plan) {
        OfficialDocument notice = compose(plan);
        List<Page> pages = pages(notice);
        return out -> new OfdWriter(fonts.library()).write(pages, notice.title(), out);
    }

    /** PDF and OFD hold the very same pages. */
    private List<Page> pages(OfficialDocument notice) {
        for (MissingGlyph missing : MissingGlyph.in(notice, fonts.metrics())) {
            LOG.warn("no glyph for {} in {}: {}", missing.character(), missing.wanted(),
                    missing.lender().map(Enum::name).orElse("none has it"));
        }
        return new Typesetter(fonts.metrics()).set(notice);
    }

    private OfficialDocument compose(Plan plan) {
        return new NoticeComposer().compose(plan, source.office());
    }
}
