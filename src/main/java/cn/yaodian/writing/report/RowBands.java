package cn.yaodian.writing.report;

import cn.yaodian.document.ReportColumn.Align;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** The table itself: its headings on every page, its rows, the sums below them. Lengths are points. */
final class RowBands {

    private static final int HEADING = 30;
    /** Room to write by hand, and for three boxes one below the other. */
    private static final int LEAST_ROW_BY_HAND = 48;
    /** A row of one line, in heights of its text: there is air above and below it. */
    private static final double LEAST_ROW = 2.3;
    /** Sizes of the cells' text, in points: the usual one, and the least that is read without a glass (小六). */
    private static final double TEXT = 9.5;
    private static final double LEAST_TEXT = 6.5;
    /** A Western character is half as wide as the text is high; a little is left between columns. */
    private static final double TEXT_A_CHARACTER = 1.9;

    private final TableFrame frame;
    private final TableShape shape;
    private final int[] widths;
    private final float text;
    private final int line;

    RowBands(TableFrame frame, TableShape shape) {
        this.frame = frame;
        this.shape = shape;
        this.widths = shape.widths(frame.width());
        double fitting = shape.room(frame.width()) * TEXT_A_CHARACTER;
        this.text = (float) (fitting >= TEXT ? TEXT : Math.max(LEAST_TEXT, Math.floor(fitting * 2) / 2));
        this.line = (int) Math.ceil(text * LEAST_ROW);
    }

    void headings() throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(HEADING);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            frame.parameter(TableParameters.heading(i));
            JRDesignTextField heading = TableFrame.stretching("$P{" + TableParameters.heading(i) + "}");
            heading.setFontSize(Math.min(text + 0.5f, 10f));
            frame.place(band, heading, "heading", x, 0, widths[i], HEADING);
            x += widths[i];
        }
        frame.design().setColumnHeader(band);
    }

    void rows() throws JRException {
        JRDesignBand band = new JRDesignBand();
        int least = shape.byHand() ? LEAST_ROW_BY_HAND : line;
        band.setHeight(least);
        // A row that fits a page stays in one piece; a longer one goes on on the next.
        band.setSplitType(SplitTypeEnum.PREVENT);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            JRDesignField field = new JRDesignField();
            field.setName(column.key());
            field.setValueClass(String.class);
            frame.design().addField(field);
            JRDesignTextField cell = TableFrame.stretching("$F{" + column.key() + "}");
            frame.place(band, cell, "cell", x, 0, widths[i], least);
            cell.setHorizontalTextAlign(TableFrame.aligned(column.align()));
            cell.setFontSize(text);
            if (column.lamps()) {
                cell.setStyle(LampStyles.of(frame.design(), i, frame.style("cell")));
            }
            x += widths[i];
        }
        ((JRDesignSection) frame.design().getDetailSection()).addBand(band);
    }

    /** A table without rows says so across its width, so that nobody takes it for one that was not filled in. */
    void nothing() throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(line);
        frame.parameter(TableParameters.EMPTY, Boolean.class);
        band.setPrintWhenExpression(new JRDesignExpression("$P{" + TableParameters.EMPTY + "}"));
        JRDesignTextField words = TableFrame.stretching("$P{" + TableParameters.NOTHING + "}");
        frame.parameter(TableParameters.NOTHING);
        frame.place(band, words, "cell", 0, 0, frame.width(), line);
        words.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        words.setFontSize(text);
        frame.footer().addBand(band);
    }

    void totals() throws JRException {
        if (!shape.totals()) {
            return;
        }
        JRDesignBand band = new JRDesignBand();
        band.setHeight(line);
        band.setSplitType(SplitTypeEnum.PREVENT);
        // Below no rows stands no sum.
        frame.parameter(TableParameters.TOTALLED, Boolean.class);
        band.setPrintWhenExpression(new JRDesignExpression("$P{" + TableParameters.TOTALLED + "}"));
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            frame.parameter(TableParameters.total(i));
            JRDesignTextField cell = TableFrame.stretching("$P{" + TableParameters.total(i) + "}");
            frame.place(band, cell, "total", x, 0, widths[i], line);
            cell.setFontSize(text);
            cell.setHorizontalTextAlign(TableFrame.aligned(!column.total()
                    ? Align.CENTRE
                    : column.align() == Align.LEFT ? Align.RIGHT : column.align()));
            x += widths[i];
        }
        frame.footer().addBand(band);
    }
}
