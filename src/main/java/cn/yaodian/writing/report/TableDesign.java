package cn.yaodian.writing.report;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** Designs a table of one shape: what stands above its rows and below them, around {@link RowBands}. Lengths are points. */
final class TableDesign {

    private static final int TITLE = 30;
    private static final int LINE = 20;
    private static final int SIGNATURE = 36;
    private static final int GAP = 12;
    /** Fields stand three to a line, so that a unit's long name has room. */
    private static final int FIELDS_A_LINE = 3;

    private final TableShape shape;
    private final TableFrame frame;

    private TableDesign(TableShape shape, TableFrame frame) {
        this.shape = shape;
        this.frame = frame;
    }

    static JasperReport compile(TableShape shape) throws JRException {
        TableFrame frame = TableFrame.on(shape.paper());
        TableDesign table = new TableDesign(shape, frame);
        RowBands rows = new RowBands(frame, shape);
        table.head();
        rows.headings();
        rows.rows();
        rows.nothing();
        rows.totals();
        table.foot();
        return JasperCompileManager.compileReport(frame.design());
    }

    private void head() throws JRException {
        JRDesignBand band = new JRDesignBand();
        frame.place(band, TableFrame.stretching("$P{title}"), "title", 0, 0, frame.width(), TITLE);
        int top = TITLE;
        if (shape.subtitled()) {
            frame.place(band, TableFrame.stretching("$P{subtitle}"), "subtitle", 0, top, frame.width(), LINE);
            top += LINE;
        }
        if (shape.named()) {
            frame.place(band, TableFrame.stretching("$P{group}"), "line", 0, top, frame.width(), LINE);
            top += LINE;
        }
        int each = (frame.width() - (FIELDS_A_LINE - 1) * GAP) / FIELDS_A_LINE;
        int lines = (shape.fields().size() + FIELDS_A_LINE - 1) / FIELDS_A_LINE;
        for (int i = 0; i < shape.fields().size(); i++) {
            int y = top + i / FIELDS_A_LINE * LINE;
            frame.labelled(band, shape.fields().get(i), TableParameters.field(i), i % FIELDS_A_LINE * (each + GAP), y,
                    each, LINE - 2);
        }
        band.setHeight(top + lines * LINE + GAP / 2);
        frame.design().setTitle(band);
    }

    private void foot() throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setSplitType(SplitTypeEnum.PREVENT);
        int y = GAP / 2;
        for (int i = 0; i < shape.notes(); i++) {
            frame.parameter(TableParameters.note(i));
            frame.place(band, TableFrame.stretching("$P{" + TableParameters.note(i) + "}"), "line", 0, y,
                    frame.width(), LINE);
            y += LINE;
        }
        List<String> labels = shape.signatures();
        for (int i = 0; i < labels.size(); i++) {
            int each = (frame.width() - (labels.size() - 1) * GAP) / labels.size();
            frame.labelled(band, labels.get(i), TableParameters.signature(i), i * (each + GAP), y, each, SIGNATURE);
        }
        band.setHeight(labels.isEmpty() ? y : y + SIGNATURE);
        frame.footer().addBand(band);
    }
}
