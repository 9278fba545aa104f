package cn.yaodian.service.export;

import cn.yaodian.document.FileProperties;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.SettingRemark;
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
import java.util.function.Supplier;
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
    private final Supplier<List<String>> names;

    /** @param clock tells the time that files say they were made at */
    public DocumentWriting(Fonts fonts, Clock clock) {
        this(fonts, clock, List::of);
    }

    /** @param names of units, which no title is broken within: the same as where the pages are shown */
    public DocumentWriting(Fonts fonts, Clock clock, Supplier<List<String>> names) {
        this.fonts = fonts;
        this.clock = clock;
        this.names = names;
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
            case DOCX -> List.of(out -> new DocxWriter(names.get()).write(document, out));
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
            case PDF, OFD, PNG -> Optional.of(fonts.report(document, set(document)));
            case DOCX, TXT, XLSX -> Optional.empty();
        };
    }

    /** PDF, OFD and pictures hold the very same pages. */
    private List<Page> pages(OfficialDocument document) {
        for (MissingGlyph missing : MissingGlyph.in(document, fonts.metrics())) {
            LOG.warn("no glyph for {} in {}: {}", missing.character(), missing.wanted(),
                    missing.lender().map(Enum::name).orElse("none has it"));
        }
        return set(document);
    }

    /** The pages that PDF, OFD, pictures and paper have. */
    public List<Page> set(OfficialDocument document) {
        return new Typesetter(fonts.metrics(), names.get()).set(document);
    }

    /** What could not be set as it should be, and why. */
    public List<Remark> remarks(OfficialDocument document) {
        return new Typesetter(fonts.metrics(), names.get()).remarks(document).stream()
                .map(remark -> new Remark(severity(remark.kind()), 0, remark.sentence())).toList();
    }

    private static Severity severity(SettingRemark.Kind kind) {
        return switch (kind) {
            case TITLE_LONG, ADDRESSEES_MOVED, TEXT_CONDENSED, SIGNERS_MANY, BODIES_MANY, TABLE_WIDE, IMPRINT_LONG,
                    LINES_CLOSER, GLYPH_LENT ->
                Severity.HINT;
            case FIRST_PAGE_FULL, BODY_EMPTY, PICTURE_UNREADABLE, SEAL_UNREADABLE, DATE_INVALID, SECRECY_UNKNOWN,
                    URGENCY_UNKNOWN, COPY_NUMBER_INVALID, GLYPH_MISSING, NOT_PRINTABLE ->
                Severity.DOUBT;
        };
    }
}
