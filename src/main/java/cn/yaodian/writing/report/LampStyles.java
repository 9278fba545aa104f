package cn.yaodian.writing.report;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import java.awt.Color;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ModeEnum;

/** Puts colours behind the words of lights, light enough that they are read on a copy in black and white. */
final class LampStyles {

    private static final Map<Colour, Color> TINTS = Map.of(Colour.GREEN, new Color(0xc6e0b4), Colour.BLUE,
            new Color(0xbdd7ee), Colour.YELLOW, new Color(0xffe699), Colour.RED, new Color(0xf4b0a0));

    private LampStyles() {}

    /** The field that says whether a column's light is on in that colour. */
    static String field(int column, Colour colour) {
        return "lamp" + column + colour;
    }

    /** The cells' style for a column of lights. */
    static JRStyle of(JasperDesign design, int column, JRStyle cell) throws JRException {
        JRDesignStyle style = new JRDesignStyle();
        style.setName("cell-lamp" + column);
        style.setParentStyle(cell);
        for (Colour colour : Colour.values()) {
            JRDesignField field = new JRDesignField();
            field.setName(field(column, colour));
            field.setValueClass(Boolean.class);
            design.addField(field);
            JRDesignConditionalStyle lit = new JRDesignConditionalStyle();
            lit.setConditionExpression(new JRDesignExpression("$F{" + field(column, colour) + "}"));
            lit.setMode(ModeEnum.OPAQUE);
            lit.setBackcolor(Objects.requireNonNull(TINTS.get(colour)));
            style.addConditionalStyle(lit);
        }
        design.addStyle(style);
        return style;
    }
}
