package cn.yaodian.writing.report;

import cn.yaodian.document.ReportColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Puts a table's columns, fields and signatures into the frame that {@code table.jrxml} gives. Lengths are points. */
final class TableDesign {

    private static final String FRAME = "table.jrxml";

    private static final int TITLE = 30;
    private static final int LINE = 20;
    private static final int HEADING = 30;
    /** Room to write by hand, and for three boxes one below the other. */
    private static final int LEAST_ROW = 48;
    private static final int SIGNATURE = 36;
    private static final int GAP = 12;
    /** Fields stand three to a line, so that a unit's long name has room. */
    private static final int FIELDS_A_LINE = 3;
    /** A character of a label. */
    private static final int LABEL_CHARACTER = 10;

    private final TableShape shape;
    private final JasperDesign design;
    private final int width;

    private TableDesign(TableShape shape, JasperDesign design) {
        this.shape = shape;
        this.design = design;
        this.width = design.getColumnWidth();
    }

    static JasperReport compile(TableShape shape) throws JRException {
        try (InputStream frame = Objects.requireNonNull(TableDesign.class.getResourceAsStream(FRAME), FRAME)) {
            TableDesign table = new TableDesign(shape, JRXmlLoader.load(frame));
            table.head();
            table.columns();
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
        place(band, stretching("$P{subtitle}"), "subtitle", 0, TITLE, width, LINE);
        int each = (width - (FIELDS_A_LINE - 1) * GAP) / FIELDS_A_LINE;
        int lines = (shape.fields().size() + FIELDS_A_LINE - 1) / FIELDS_A_LINE;
        for (int i = 0; i < shape.fields().size(); i++) {
            int y = TITLE + LINE + i / FIELDS_A_LINE * LINE;
            labelled(band, shape.fields().get(i), field(i), i % FIELDS_A_LINE * (each + GAP), y, each, LINE - 2);
        }
        band.setHeight(TITLE + LINE + lines * LINE + GAP / 2);
        design.setTitle(band);
    }

    private void columns() throws JRException {
        JRDesignBand headings = new JRDesignBand();
        headings.setHeight(HEADING);
        JRDesignBand row = new JRDesignBand();
        row.setHeight(LEAST_ROW);
        // A row that fits a page stays in one piece; a longer one goes on on the next.
        row.setSplitType(SplitTypeEnum.PREVENT);
        int x = 0;
        int[] widths = shape.widths(width);
        for (int i = 0; i < widths.length; i++) {
            ReportColumn column = shape.columns().get(i);
            JRDesignField field = new JRDesignField();
            field.setName(column.key());
            field.setValueClass(String.class);
            design.addField(field);
            parameter(heading(i));
            place(headings, stretching("$P{" + heading(i) + "}"), "heading", x, 0, widths[i], HEADING);
            JRDesignTextField cell = stretching("$F{" + column.key() + "}");
            cell.setHorizontalTextAlign(aligned(column.align()));
            place(row, cell, "cell", x, 0, widths[i], LEAST_ROW);
            x += widths[i];
        }
        design.setColumnHeader(headings);
        ((JRDesignSection) design.getDetailSection()).addBand(row);
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
        JRDesignGroup group = (JRDesignGroup) design.getGroupsList().getFirst();
        ((JRDesignSection) group.getGroupFooterSection()).addBand(band);
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
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(String.class);
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
        JRStyle named = Objects.requireNonNull(design.getStylesMap().get(style), style);
        element.setStyle(named);
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        element.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
        band.addElement(element);
    }

    private static HorizontalTextAlignEnum aligned(ReportColumn.Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }
}
