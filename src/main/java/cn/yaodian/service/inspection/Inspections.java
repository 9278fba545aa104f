package cn.yaodian.service.inspection;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.Inspector;
import cn.yaodian.inspection.docx.OfficePages;
import cn.yaodian.inspection.finding.Basis;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.inspection.measure.MeasuredDocument;
import cn.yaodian.inspection.office.OfficeFonts;
import cn.yaodian.inspection.ofd.OfdMeasuring;
import cn.yaodian.inspection.pdf.PdfMeasuring;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inspects documents: files of anyone's making, and pages that this program has set. Works on the calling thread, which
 * must not be the one that paints; safe for several threads.
 */
public final class Inspections {

    private static final Path MEMORY = Path.of("manuscript.pdf");

    private final OfficeFonts fonts;
    private final FileLoader loader;

    /** With the fonts of this machine, as far as it has the official ones. */
    public static Inspections ofThisMachine() {
        return new Inspections(OfficeFonts.OF_THIS_MACHINE);
    }

    /** @param fonts that documents without pages of their own are set with by LibreOffice */
    public Inspections(OfficeFonts fonts) {
        this(fonts, new FileLoader());
    }

    Inspections(OfficeFonts fonts, FileLoader loader) {
        this.fonts = fonts;
        this.loader = loader;
    }

    /**
     * @throws FailureException if the file cannot be read, is locked or damaged, or has no pages that could be inspected
     */
    public Inspection inspect(Path file) {
        InspectedFile inspected = inspect(List.of(file)).getFirst();
        if (inspected.failure().isPresent()) {
            throw inspected.failure().get();
        }
        return inspected.inspection().orElseThrow();
    }

    /** Several files, each with what became of it, in the same order. Those that LibreOffice is needed for share one run. */
    public List<InspectedFile> inspect(List<Path> files) {
        List<InspectedFile> inspected = new ArrayList<>();
        try (OfficeRun office = new OfficeRun(fonts)) {
            List<LoadedFile> loaded = files.stream().map(file -> LoadedFile.of(file, loader)).toList();
            loaded.forEach(file -> file.office().ifPresent(ending -> office.add(file.bytes(), ending)));
            for (LoadedFile file : loaded) {
                inspected.add(inspect(file, office));
            }
        }
        return inspected;
    }

    private static InspectedFile inspect(LoadedFile file, OfficeRun office) {
        try {
            return new InspectedFile(file.path(), Optional.of(measured(file, office)), Optional.empty());
        } catch (RuntimeException failed) {
            // Told with the file that it belongs to; the others are inspected all the same.
            return new InspectedFile(file.path(), Optional.empty(), Optional.of(failed));
        }
    }

    private static Inspection measured(LoadedFile file, OfficeRun office) {
        if (file.failure().isPresent()) {
            throw file.failure().get();
        }
        return switch (file.kind()) {
            case PDF -> inspect(PdfMeasuring.measure(file.path(), file.bytes()), Basis.PAGES, file.path());
            case OFD -> inspect(OfdMeasuring.measure(file.path(), file.bytes()), Basis.PAGES, file.path());
            case WORD -> docx(file, office.pages(file.bytes()));
            case OLD_WORD -> office.pages(file.bytes())
                    .map(pdf -> inspect(PdfMeasuring.measure(file.path(), pdf), Basis.LIBRE_OFFICE, file.path()))
                    .orElseGet(Inspector::withoutPages);
            case LOCKED, TEXT, HTML, WEB_ARCHIVE, WORKBOOK, UNKNOWN ->
                throw new IllegalStateException(file.kind() + " is not refused");
        };
    }

    private static Inspection docx(LoadedFile file, Optional<byte[]> pdf) {
        DeclaredLayout layout = file.layout().orElseThrow();
        return pdf.map(pages -> inspect(OfficePages.named(PdfMeasuring.measure(file.path(), pages), layout),
                Basis.LIBRE_OFFICE, file.path())).orElseGet(() -> Inspector.declared(layout));
    }

    private static Inspection inspect(MeasuredDocument document, Basis basis, Path file) {
        if (document.isEmpty()) {
            throw new FailureException(Failure.FILE_EMPTY, file);
        }
        return Inspector.inspect(document, basis);
    }

    /** Pages as they were set, measured on the PDF that they are written as. */
    public Inspection inspect(List<Page> pages, Fonts used) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfWriter(used.library()).write(pages, "", out);
            return inspectPdf(out.toByteArray());
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    /** A PDF that this program has written. */
    public Inspection inspectPdf(byte[] pdf) {
        return Inspector.inspect(PdfMeasuring.measure(MEMORY, pdf), Basis.PAGES);
    }
}
