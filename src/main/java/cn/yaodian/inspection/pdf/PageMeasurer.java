package cn.yaodian.inspection.pdf;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.Outline;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.measure.PrintedPicture;
import cn.yaodian.inspection.measure.PrintedRule;
import cn.yaodian.inspection.measure.Rules;
import cn.yaodian.reading.pdf.DrawingBounds;
import cn.yaodian.reading.pdf.PagePlane;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes glyphs, straight lines and pictures off one page, with their places, sizes and colours. */
final class PageMeasurer extends PDFGraphicsStreamEngine {

    /** More than this on one page is no document's, but made to exhaust memory. */
    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_PICTURES = 2_000;
    private static final double MM = 25.4 / 72;

    private final PagePlane plane;
    private final GlyphShapes shapes;
    private final DrawingBounds bounds;
    private final List<PrintedGlyph> glyphs = new ArrayList<>();
    private final List<PrintedPicture> pictures = new ArrayList<>();
    private final Outline outline = new Outline();
    private final Point2D.Float pen = new Point2D.Float();
    private final Point2D.Float start = new Point2D.Float();

    PageMeasurer(PDPage page, GlyphShapes shapes, DrawingBounds bounds) {
        super(page);
        this.plane = new PagePlane(page);
        this.shapes = shapes;
        this.bounds = bounds;
    }

    /** @throws IOException if the page's content is damaged beyond what can be passed over */
    MeasuredPage measure(int number) throws IOException {
        processPage(getPage());
        return new MeasuredPage(number, plane.width() * MM, plane.height() * MM, glyphs,
                Rules.joined(outline.rules()), pictures);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.check(operator.getName(), operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        add(matrix, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        add(matrix, font, code, displacement);
    }

    private void add(Matrix matrix, PDFont font, int code, Vector displacement) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        boolean shown = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        if (!shown || !Double.isFinite(along + size) || size <= 0 || glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        double x = mmX(matrix.getTranslateX(), matrix.getTranslateY());
        double y = mmY(matrix.getTranslateX(), matrix.getTranslateY());
        boolean onSheet = x > -size && x < plane.width() * MM && y > 0 && y < plane.height() * MM + size;
        if (!onSheet) {
            return;
        }
        Colour colour = PaintColours.of(mode.isFill()
                ? getGraphicsState().getNonStrokingColor()
                : getGraphicsState().getStrokingColor());
        double angle = plane.angle(matrix.getScaleX(), matrix.getShearY());
        var known = shapes.outline(font, code);
        Box ink = placed(known.orElse(GlyphShapes.usual(displacement.getX())), matrix);
        glyphs.add(new PrintedGlyph(shapes.text(font, code), x, y, Math.abs(displacement.getX()) * along * MM, size,
                Math.floorMod(Math.round(angle), 360), shapes.name(font), colour, ink, known.isPresent()));
    }

    /** From sizes of the type to the sheet. */
    private Box placed(Box box, Matrix matrix) {
        Point2D.Float one = matrix.transformPoint((float) box.left(), (float) -box.top());
        Point2D.Float other = matrix.transformPoint((float) box.right(), (float) -box.bottom());
        return box(one, other);
    }

    private Box box(Point2D one, Point2D other) {
        double x1 = mmX(one.getX(), one.getY());
        double y1 = mmY(one.getX(), one.getY());
        double x2 = mmX(other.getX(), other.getY());
        double y2 = mmY(other.getX(), other.getY());
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    private double mmX(double x, double y) {
        return plane.x(x, y) * MM;
    }

    private double mmY(double x, double y) {
        return plane.y(x, y) * MM;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        pen.setLocation(x, y);
        start.setLocation(x, y);
        outline.move(mmX(x, y), mmY(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        pen.setLocation(x, y);
        outline.line(mmX(x, y), mmY(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.setLocation(x3, y3);
        outline.curve(mmX(x3, y3), mmY(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void closePath() {
        outline.close();
        pen.setLocation(start);
    }

    @Override
    public void endPath() {
        outline.drop();
    }

    @Override
    public void strokePath() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double scale = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        outline.stroke(getGraphicsState().getLineWidth() * scale * MM,
                PaintColours.of(getGraphicsState().getStrokingColor()));
    }

    @Override
    public void fillPath(int rule) {
        outline.fill(PaintColours.of(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        if (pictures.size() < MOST_PICTURES) {
            Box box = box(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
            PrintedPicture picture = new PrintedPicture(box, 0);
            pictures.add(picture.isLikeSeal() ? new PrintedPicture(box, PictureInk.red(image)) : picture);
        }
    }

    @Override
    public void clip(int rule) {
        // What is cut off by a clip is rare in documents, and still stands in the file.
    }

    @Override
    public void shadingFill(COSName name) {
        // colour only
    }
}
