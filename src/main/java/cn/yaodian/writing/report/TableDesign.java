package cn.yaodian.writing.report;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportColumn.Align;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Puts a table's columns, fields and signatures into the frame that {@code table.jrxml} gives. Lengths are points. */
final class TableDesign {

    /** The parameter that says whether there are sums. */
    static final String TOTALLED = "totalled";

    private static final String FRAME = "table.jrxml";

    private static final int TITLE = 30;
    private static final int LINE = 20;
    private static final int HEADING = 30;
    /** Room to write by hand, and for three boxes one below the other. */
    private static final int LEAST_ROW_BY_HAND = 48;
    private static final int LEAST_ROW = 22;
    /** Sizes of the cells' text, in points: the usual one, and the least that is read without a glass (小六). */
    private static final double TEXT = 9.5;
    private static final double LEAST_TEXT = 6.5;
    /** A Western character is half as wide as the text is high; a little is left between columns. */
    private static final double TEXT_A_CHARACTER = 1.9;
    private static final int MARGINS = 72;
    private static final int SIGNATURE = 36;
    private static final int GAP = 12;
    /** Fields stand three to a line, so that a unit's long name has room. */
    private static final int FIELDS_A_LINE = 3;
    /** A character of a label. */
    private static final int LABEL_CHARACTER = 10;

    private final TableShape shape;
    private final JasperDesign design;
    private final int width;
    private final float text;

    private TableDesign(TableShape shape, JasperDesign design) {
        this.shape = shape;
        this.design = design;
        Paper paper = shape.paper();
        this.width = paper.width() - MARGINS;
        double fitting = shape.room(width) * TEXT_A_CHARACTER;
        this.text = (float) (fitting >= TEXT ? TEXT : Math.max(LEAST_TEXT, Math.floor(fitting * 2) / 2));
        design.setPageWidth(paper.width());
        design.setPageHeight(paper.height());
        design.setOrientation(paper.isLandscape() ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
        design.setColumnWidth(width);
        pageNumbers();
    }

    /** The frame's foot is made for A4 turned: the name at the left, 第…页， and 共…页 on both sides of the middle. */
    private void pageNumbers() {
        JRElement[] elements = design.getPageFooter().getElements();
        int middle = width / 2 + 5;
        JRElement page = elements[1];
        elements[0].setWidth(middle - page.getWidth());
        page.setX(middle - page.getWidth());
        elements[2].setX(middle);
    }

    static JasperReport compile(TableShape shape) throws JRException {
        try (InputStream frame = Objects.requireNonNull(TableDesign.class.getResourceAsStream(FRAME), FRAME)) {
            TableDesign table = new TableDesign(shape, JRXmlLoader.load(frame));
            table.head();
            table.columns();
            table.totals();
            table.foot();
            return JasperCompileManager.compileReport(table.design);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The parameter that holds the heading, or the value of the field, signature or note, of that number. */
    static String heading(int number) {
        return "heading" + number;
    }

    static String total(int number) {
        return "total" + number;
    }

    static String field(int number) {
        return "field" + number;
    }

    static String signature(int number) {
        return "signature" + number;
    }

    static String note(int number) {
        return "note" + number;
    }

    private void head() throws JRException {
        JRDesignBand band = new JRDesignBand();
        place(band, stretching("$P{title}"), "title", 0, 0, width, TITLE);
        int top = TITLE;
        if (shape.subtitled()) {
            place(band, stretching("$P{subtitle}"), "subtitle", 0, top, width, LINE);
            top += LINE;
        }
        if (shape.named()) {
            place(band, stretching("$P{group}"), "line", 0, top, width, LINE);
            top += LINE;
        }
        int each = (width - (FIELDS_A_LINE - 1) * GAP) / FIELDS_A_LINE;
        int lines = (shape.fields().size() + FIELDS_A_LINE - 1) / FIELDS_A_LINE;
        for (int i = 0; i < shape.fields().size(); i++) {
            int y = top + i / FIELDS_A_LINE * LINE;
            labelled(band, shape.fields().get(i), field(i), i % FIELDS_A_LINE * (each + GAP), y, each, LINE - 2);
        }
        band.setHeight(top + lines * LINE + GAP / 2);
        design.setTitle(band);
    }

    private void columns() throws JRException {
        JRDesignBand headings = new JRDesignBand();
        headings.setHeight(HEADING);
        JRDesignBand row = new JRDesignBand();
        int least = shape.byHand() ? LEAST_ROW_BY_HAND : LEAST_ROW;
        row.setHeight(least);
        // A row that fits a page stays in one piece; a longer one goes on on the next.
        row.setSplitType(SplitTypeEnum.PREVENT);
        int x = 0;
        int[] widths = shape.widths(width);
        for (int i = 0; i < widths.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            JRDesignField field = new JRDesignField();
            field.setName(column.key());
            field.setValueClass(String.class);
            design.addField(field);
            parameter(heading(i));
            JRDesignTextField heading = stretching("$P{" + heading(i) + "}");
            heading.setFontSize(Math.min(text + 0.5f, 10f));
            place(headings, heading, "heading", x, 0, widths[i], HEADING);
            JRDesignTextField cell = stretching("$F{" + column.key() + "}");
            place(row, cell, "cell", x, 0, widths[i], least);
            cell.setHorizontalTextAlign(aligned(column.align()));
            cell.setFontSize(text);
            if (column.lamps()) {
                cell.setStyle(LampStyles.of(design, i, style("cell")));
            }
            x += widths[i];
        }
        design.setColumnHeader(headings);
        ((JRDesignSection) design.getDetailSection()).addBand(row);
    }

    private void totals() throws JRException {
        if (!shape.totals()) {
            return;
        }
        JRDesignBand band = new JRDesignBand();
        band.setHeight(LEAST_ROW);
        band.setSplitType(SplitTypeEnum.PREVENT);
        // Below no rows stands no sum.
        parameter(TOTALLED, Boolean.class);
        band.setPrintWhenExpression(new JRDesignExpression("$P{" + TOTALLED + "}"));
        int x = 0;
        int[] widths = shape.widths(width);
        for (int i = 0; i < widths.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            parameter(total(i));
            JRDesignTextField cell = stretching("$P{" + total(i) + "}");
            place(band, cell, "total", x, 0, widths[i], LEAST_ROW);
            cell.setFontSize(text);
            cell.setHorizontalTextAlign(aligned(!column.total()
                    ? Align.CENTRE
                    : column.align() == Align.LEFT ? Align.RIGHT : column.align()));
            x += widths[i];
        }
        footer().addBand(band);
    }

    private JRDesignSection footer() {
        JRDesignGroup group = (JRDesignGroup) design.getGroupsList().getFirst();
        return (JRDesignSection) group.getGroupFooterSection();
    }

    private void foot() throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setSplitType(SplitTypeEnum.PREVENT);
        int y = GAP / 2;
        for (int i = 0; i < shape.notes(); i++) {
            parameter(note(i));
            place(band, stretching("$P{" + note(i) + "}"), "line", 0, y, width, LINE);
            y += LINE;
        }
        List<String> labels = shape.signatures();
        for (int i = 0; i < labels.size(); i++) {
            int each = (width - (labels.size() - 1) * GAP) / labels.size();
            labelled(band, labels.get(i), signature(i), i * (each + GAP), y, each, SIGNATURE);
        }
        band.setHeight(labels.isEmpty() ? y : y + SIGNATURE);
        footer().addBand(band);
    }

    /** A label and, on a line to write on, its value. */
    private void labelled(JRDesignBand band, String label, String value, int x, int y, int total, int height)
            throws JRException {
        int labelWidth = Math.min(total * 2 / 3, (label.length() + 1) * LABEL_CHARACTER + 4);
        parameter(value);
        place(band, fixed(label + "："), "field-label", x, y, labelWidth, height);
        place(band, stretching("$P{" + value + "}"), "field-value", x + labelWidth, y, total - labelWidth, height);
    }

    private void parameter(String name) throws JRException {
        parameter(name, String.class);
    }

    private void parameter(String name, Class<?> value) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(value);
        design.addParameter(parameter);
    }

    private static JRDesignStaticText fixed(String text) {
        JRDesignStaticText element = new JRDesignStaticText();
        element.setText(text);
        return element;
    }

    private static JRDesignTextField stretching(String expression) {
        JRDesignTextField element = new JRDesignTextField();
        element.setExpression(new JRDesignExpression(expression));
        element.setBlankWhenNull(true);
        element.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        return element;
    }

    private void place(JRDesignBand band, JRDesignTextElement element, String style, int x, int y, int width,
            int height) {
        element.setStyle(style(style));
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        element.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
        band.addElement(element);
    }

    private JRStyle style(String name) {
        return Objects.requireNonNull(design.getStylesMap().get(name), name);
    }

    private static HorizontalTextAlignEnum aligned(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }
}
