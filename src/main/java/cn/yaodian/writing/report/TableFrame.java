package cn.yaodian.writing.report;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportColumn.Align;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** The frame that {@code table.jrxml} gives, on its paper, and the elements that are put into it. Lengths are points. */
final class TableFrame {

    private static final String FRAME = "table.jrxml";
    private static final int MARGINS = 72;
    /** A character of a label. */
    private static final int LABEL_CHARACTER = 10;

    private final JasperDesign design;
    private final int width;

    private TableFrame(JasperDesign design, Paper paper) {
        this.design = design;
        this.width = paper.width() - MARGINS;
        design.setPageWidth(paper.width());
        design.setPageHeight(paper.height());
        design.setOrientation(paper.isLandscape() ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
        design.setColumnWidth(width);
        pageNumbers();
    }

    static TableFrame on(Paper paper) throws JRException {
        try (InputStream frame = Objects.requireNonNull(TableFrame.class.getResourceAsStream(FRAME), FRAME)) {
            return new TableFrame(JRXmlLoader.load(frame), paper);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    JasperDesign design() {
        return design;
    }

    /** Between the margins. */
    int width() {
        return width;
    }

    /** What stands below the last row, from top to bottom. */
    JRDesignSection footer() {
        JRDesignGroup group = (JRDesignGroup) design.getGroupsList().getFirst();
        return (JRDesignSection) group.getGroupFooterSection();
    }

    void parameter(String name) throws JRException {
        parameter(name, String.class);
    }

    void parameter(String name, Class<?> value) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(value);
        design.addParameter(parameter);
    }

    JRStyle style(String name) {
        return Objects.requireNonNull(design.getStylesMap().get(name), name);
    }

    void place(JRDesignBand band, JRDesignTextElement element, String style, int x, int y, int wide, int high) {
        element.setStyle(style(style));
        element.setX(x);
        element.setY(y);
        element.setWidth(wide);
        element.setHeight(high);
        element.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
        band.addElement(element);
    }

    /** A label and, on a line to write on, its value. */
    void labelled(JRDesignBand band, String label, String value, int x, int y, int total, int height)
            throws JRException {
        int labelWidth = Math.min(total * 2 / 3, (label.length() + 1) * LABEL_CHARACTER + 4);
        parameter(value);
        place(band, fixed(label + "："), "field-label", x, y, labelWidth, height);
        place(band, stretching("$P{" + value + "}"), "field-value", x + labelWidth, y, total - labelWidth, height);
    }

    static JRDesignStaticText fixed(String text) {
        JRDesignStaticText element = new JRDesignStaticText();
        element.setText(text);
        return element;
    }

    static JRDesignTextField stretching(String expression) {
        JRDesignTextField element = new JRDesignTextField();
        element.setExpression(new JRDesignExpression(expression));
        element.setBlankWhenNull(true);
        element.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        return element;
    }

    static HorizontalTextAlignEnum aligned(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }
}
