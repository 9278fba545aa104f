package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.service.export.DocumentWriting;
import cn.yaodian.service.export.FileSet;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.typesetting.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes manuscripts into files. Every export ends in one of two ways: the file is there and whole, or a
 * {@link FailureException} says why not. Safe to call from any thread.
 */
public final class ManuscriptExports {

    private final Function<String, byte[]> files;
    private final Supplier<Office> office;
    private final DocumentWriting documents;
    private final Clock clock;
    private final Fonts fonts;

    /**
     * @param files content of a kept picture by its sha256
     * @param clock tells the day that files bear in their names
     */
    public ManuscriptExports(Function<String, byte[]> files, Supplier<Office> office, Fonts fonts, Clock clock) {
        this(files, office, fonts, clock, List::of);
    }

    private ManuscriptExports(Function<String, byte[]> files, Supplier<Office> office, Fonts fonts, Clock clock,
            Supplier<List<String>> names) {
        this.files = files;
        this.office = office;
        this.documents = new DocumentWriting(fonts, clock, names);
        this.clock = clock;
        this.fonts = fonts;
    }

    /** The same for one that knows units by name, which no title is broken within. */
    public ManuscriptExports knowing(Supplier<List<String>> names) {
        return new ManuscriptExports(files, office, fonts, clock, names);
    }

    /** The usual one first. */
    public List<Format> formats() {
        return DocumentWriting.FORMATS;
    }

    /**
     * The name a file gets unless the clerk gives another: 单位_年度_文种_标题_日期.ext.
     *
     * @param kind as the clerk calls it: 通知
     */
    public String fileName(String kind, int year, ManuscriptText text, Format format) {
        Office ours = office.get();
        String unit = Stream.concat(Stream.of(ours.officeName(), ours.bodyName()), text.head().bodies().stream())
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
        String title = text.title().isEmpty() ? kind : kind + "_" + text.title();
        return FileNames.of(unit, year, title, LocalDate.now(clock), format.extension());
    }

    /**
     * Writes a manuscript.
     *
     * @param kind   as the clerk calls it, for the failure
     * @param target the file; missing folders are made
     * @return the files as they are now named: one, but of pictures one a page
     * @throws FailureException FORMAT_NOT_OFFERED, TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public List<Path> write(String kind, ManuscriptText text, Format format, Path target, OnExisting existing) {
        return FileSet.write(target,
                documents.contents(ManuscriptComposer.compose(text, files), format, kind), existing);
    }

    /** What is doubtful in a manuscript, each with its place (正文第12行：……), and what could not be set as it should be. */
    public List<Remark> remarks(ManuscriptText text) {
        List<Remark> remarks = new ArrayList<>();
        ManuscriptComposer.remarks(text).forEach(placed -> remarks.add(new Remark(placed.remark().severity(),
                placed.remark().line(), placed.place() + "：" + placed.remark().message())));
        remarks.addAll(documents.remarks(ManuscriptComposer.compose(text, files)));
        return List.copyOf(remarks);
    }

    /** What is to be said of the fonts that it is printed in; nothing for formats that only name theirs. */
    public Optional<FontReport> fonts(ManuscriptText text, Format format) {
        return documents.fonts(ManuscriptComposer.compose(text, files), format);
    }

    /** What is to be printed. @param kind as the clerk calls it */
    public PrintWork printed(String kind, ManuscriptText text) {
        OfficialDocument document = ManuscriptComposer.compose(text, files);
        List<Page> pages = documents.set(document);
        return new PrintWork(kind, pages, fonts.report(document, pages));
    }

    /** The file that a manuscript goes out as. */
    public byte[] pdf(ManuscriptText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            documents.contents(ManuscriptComposer.compose(text, files), Format.PDF, "").getFirst().writeTo(out);
        } catch (IOException noDiskIsInvolved) {
            throw new UncheckedIOException(noDiskIsInvolved);
        }
        return out.toByteArray();
    }
}
