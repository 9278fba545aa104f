package cn.yaodian.inspection.measure;

import java.util.List;

/**
 * The pages of one file.
 *
 * @param spaced whether the program that made the pages parts Chinese and Western characters though the file tells it not
 *               to, as others do not
 */
public record MeasuredDocument(List<MeasuredPage> pages, boolean spaced) {

    public MeasuredDocument(List<MeasuredPage> pages) {
        this(pages, false);
    }

    public MeasuredDocument {
        pages = List.copyOf(pages);
    }

    /** Pages on which nothing but pictures stands, though there are pages: nothing on them can be measured. */
    public boolean isScan() {
        return pages.stream().anyMatch(MeasuredPage::isPicture)
                && pages.stream().allMatch(page -> page.glyphs().stream().allMatch(PrintedGlyph::isBlank));
    }

    public boolean isEmpty() {
        return pages.stream().allMatch(page -> page.pictures().isEmpty() && page.rules().isEmpty()
                && page.glyphs().stream().allMatch(PrintedGlyph::isBlank));
    }
}
