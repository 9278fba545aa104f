package cn.yaodian.service.export;

import cn.yaodian.document.FileProperties;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import cn.yaodian.writing.png.PngWriter;
import cn.yaodian.writing.text.TextWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Official documents in the formats that they have. Safe for several threads. */
public final class DocumentWriting {

    /** The usual one first. */
    public static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF, Format.OFD, Format.TXT, Format.PNG);

    private static final Logger LOG = LoggerFactory.getLogger(DocumentWriting.class);

    private final Fonts fonts;
    private final Clock clock;

    /** @param clock tells the time that files say they were made at */
    public DocumentWriting(Fonts fonts, Clock clock) {
        this.fonts = fonts;
        this.clock = clock;
    }

    /**
     * What the files hold: one file, of pictures one a page. Composes and sets what is to be written, so that a fault in it
     * is met before any file is made.
     *
     * @param kind what the document is called, for the failure
     * @throws FailureException FORMAT_NOT_OFFERED
     */
    public List<FileContent> contents(OfficialDocument document, Format format, String kind) {
        return switch (format) {
            case DOCX -> List.of(out -> new DocxWriter().write(document, out));
            case TXT -> List.of(out -> new TextWriter().write(document, out));
            case PDF -> {
                List<Page> pages = pages(document);
                yield List.of(out -> new PdfWriter(fonts.library()).write(pages, properties(document), out));
            }
            case OFD -> {
                List<Page> pages = pages(document);
                yield List.of(out -> new OfdWriter(fonts.library()).write(pages, properties(document), out));
            }
            case PNG -> pages(document).stream().<FileContent>map(
                    page -> out -> new PngWriter(fonts.library()).write(page, PngWriter.USUAL_DPI, out)).toList();
            case XLSX -> throw new FailureException(Failure.FORMAT_NOT_OFFERED, kind, format.extension(),
                    FORMATS.stream().map(Format::extension).collect(Collectors.joining("、")));
        };
    }

    private FileProperties properties(OfficialDocument document) {
        return FileProperties.of(document).madeAt(clock.instant());
    }

    /** What is to be said of the fonts of a file; nothing of a format that only names them. */
    public Optional<FontReport> fonts(OfficialDocument document, Format format) {
        return switch (format) {
            case PDF, OFD, PNG -> Optional.of(fonts.report(document, new Typesetter(fonts.metrics()).set(document)));
            case DOCX, TXT, XLSX -> Optional.empty();
        };
    }

    /** PDF, OFD and pictures hold the very same pages. */
    private List<Page> pages(OfficialDocument document) {
        for (MissingGlyph missing : MissingGlyph.in(document, fonts.metrics())) {
            LOG.warn("no glyph for {} in {}: {}", missing.character(), missing.wanted(),
                    missing.lender().map(Enum::name).orElse("none has it"));
        }
        return new Typesetter(fonts.metrics()).set(document);
    }
}
