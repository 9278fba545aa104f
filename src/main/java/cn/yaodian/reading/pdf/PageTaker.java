package cn.yaodian.reading.pdf;

import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.PrintedPage;
import cn.yaodian.reading.page.Stroke;
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

/** Takes letters and straight lines off one page. Pictures are passed by, nothing is painted. */
final class PageTaker extends PDFGraphicsStreamEngine {

    /** More letters than this on one page are no document's, but made to exhaust memory. */
    private static final int MOST_LETTERS = 200_000;
    private static final int MOST_STROKES = 50_000;

    private final PagePlane plane;
    private final FontLooks looks;
    private final DrawingBounds bounds;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Letter> unseen = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final Point2D.Float pen = new Point2D.Float();
    private final Point2D.Float start = new Point2D.Float();
    private boolean pictures;

    PageTaker(PDPage page, FontLooks looks, DrawingBounds bounds) {
        super(page);
        this.plane = new PagePlane(page);
        this.looks = looks;
        this.bounds = bounds;
    }

    /** @throws IOException if the page's content is damaged beyond what can be passed over */
    PrintedPage take() throws IOException {
        processPage(getPage());
        return PrintedPage.of(plane.width(), plane.height(), letters, unseen, strokes);
    }

    boolean hasPictures() {
        return pictures;
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
        if (letters.size() + unseen.size() >= MOST_LETTERS) {
            return;
        }
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (!Double.isFinite(x + y + along + size) || size <= 0) {
            return;
        }
        boolean type3 = font instanceof PDType3Font;
        Letter letter = new Letter(looks.text(font, code), plane.x(x, y), plane.y(x, y),
                Math.abs(displacement.getX()) * along, type3 ? looks.size(font, size) : size,
                plane.angle(matrix.getScaleX(), matrix.getShearY()), looks.isBold(font) || isThickened());
        (isShown(letter) ? letters : unseen).add(letter);
    }

    private boolean isShown(Letter letter) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && letter.x() > -letter.size()
                && letter.x() < plane.width() && letter.baseline() > 0
                && letter.baseline() < plane.height() + letter.size();
    }

    /** Filled and outlined: how word processors make a font bold that has no bold. */
    private boolean isThickened() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        line(p0, p1);
        line(p1, p2);
        line(p2, p3);
        line(p3, p0);
    }

    @Override
    public void moveTo(float x, float y) {
        pen.setLocation(x, y);
        start.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        line(pen, new Point2D.Float(x, y));
        pen.setLocation(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.setLocation(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void closePath() {
        line(pen, start);
        pen.setLocation(start);
    }

    private void line(Point2D from, Point2D to) {
        if (path.size() + strokes.size() < MOST_STROKES) {
            path.add(Stroke.between(plane.x(from.getX(), from.getY()), plane.y(from.getX(), from.getY()),
                    plane.x(to.getX(), to.getY()), plane.y(to.getX(), to.getY())));
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        strokes.addAll(path);
        path.clear();
    }

    /** Thin filled shapes are lines too; the edges of wide ones, such as a cell's shade, are not. */
    @Override
    public void fillPath(int rule) {
        path.stream().reduce(Stroke::with).filter(Stroke::isThin).ifPresent(strokes::add);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures = true;
    }

    @Override
    public void clip(int rule) {
        // text under a clip is still text
    }

    @Override
    public void shadingFill(COSName name) {
        // colour only
    }
}
