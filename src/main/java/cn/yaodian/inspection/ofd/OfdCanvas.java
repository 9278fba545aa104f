package cn.yaodian.inspection.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.Outline;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.measure.PrintedPicture;
import cn.yaodian.inspection.measure.Rules;
import cn.yaodian.reading.ofd.Plane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One sheet that is being drawn. Not for several threads. */
final class OfdCanvas {

    /** More than this on one page is no document's, but made to exhaust memory. */
    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_ITEMS = 500_000;
    private static final int MOST_PICTURES = 2_000;

    private final Path file;
    private final List<PrintedGlyph> glyphs = new ArrayList<>();
    private final List<PrintedPicture> pictures = new ArrayList<>();
    private final Outline outline = new Outline();
    private int items;

    /** @param file named in what goes wrong */
    OfdCanvas(Path file) {
        this.file = file;
    }

    Outline outline() {
        return outline;
    }

    /** Counts an item that is drawn: few of them within each other can be very many. */
    void count() {
        if (++items > MOST_ITEMS) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
        }
    }

    void add(PrintedGlyph glyph) {
        boolean finite = Double.isFinite(glyph.x() + glyph.baseline() + glyph.width() + glyph.size());
        if (finite && glyph.size() > 0 && glyphs.size() < MOST_GLYPHS) {
            glyphs.add(glyph);
        }
    }

    void add(PrintedPicture picture) {
        if (pictures.size() < MOST_PICTURES) {
            pictures.add(picture);
        }
    }

    /** The box on the sheet around a box in other coordinates. */
    static Box box(Plane plane, Box box) {
        double[] xs = {plane.x(box.left(), box.top()), plane.x(box.right(), box.top()),
                plane.x(box.left(), box.bottom()), plane.x(box.right(), box.bottom())};
        double[] ys = {plane.y(box.left(), box.top()), plane.y(box.right(), box.top()),
                plane.y(box.left(), box.bottom()), plane.y(box.right(), box.bottom())};
        return new Box(least(xs), least(ys), -least(negative(xs)), -least(negative(ys)));
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double[] negative(double[] values) {
        double[] negative = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negative[i] = -values[i];
        }
        return negative;
    }

    MeasuredPage page(int number, double width, double height) {
        return new MeasuredPage(number, width, height, glyphs, Rules.joined(outline.rules()), pictures);
    }
}
