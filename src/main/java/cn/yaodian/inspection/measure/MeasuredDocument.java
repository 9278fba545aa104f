package cn.yaodian.inspection.measure;

import java.util.List;

/** The pages of one file. */
public record MeasuredDocument(List<MeasuredPage> pages) {

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
