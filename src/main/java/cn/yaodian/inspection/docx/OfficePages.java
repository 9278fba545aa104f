package cn.yaodian.inspection.docx;

import cn.yaodian.inspection.face.Faces;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.inspection.measure.MeasuredDocument;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.PrintedGlyph;
import java.util.List;

/**
 * Pages that were made of a document for measuring, with the fonts that the document itself names: where the official ones
 * are not installed here, others lent their glyphs, but whoever opens the document has those it names.
 */
public final class OfficePages {

    private OfficePages() {}

    /** The same pages; where the document names official fonts alone, in these. */
    public static MeasuredDocument named(MeasuredDocument pages, DeclaredLayout layout) {
        boolean official = !layout.fonts().isEmpty()
                && layout.fonts().stream().allMatch(font -> Faces.of(font).kind() == NamedFace.Kind.OFFICIAL);
        return new MeasuredDocument(
                official ? pages.pages().stream().map(OfficePages::named).toList() : pages.pages(), !layout.spaced());
    }

    private static MeasuredPage named(MeasuredPage page) {
        List<PrintedGlyph> glyphs = page.glyphs().stream().map(OfficePages::named).toList();
        return new MeasuredPage(page.number(), page.width(), page.height(), glyphs, page.rules(), page.pictures());
    }

    private static PrintedGlyph named(PrintedGlyph glyph) {
        NamedFace face = Faces.of(glyph.font());
        if (face.kind() != NamedFace.Kind.STAND_IN || face.typeface().isEmpty()) {
            return glyph;
        }
        String name = Faces.official(face.typeface().get()).getFirst();
        return new PrintedGlyph(glyph.text(), glyph.x(), glyph.baseline(), glyph.width(), glyph.size(), glyph.angle(),
                name, glyph.colour(), glyph.ink(), glyph.outlined());
    }
}
