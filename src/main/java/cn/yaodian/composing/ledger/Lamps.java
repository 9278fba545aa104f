package cn.yaodian.composing.ledger;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.progress.Light;

/** Lights as cells. */
final class Lamps {

    private Lamps() {}

    static ReportCell of(Light light) {
        return new ReportCell.Lamp(switch (light) {
            case GREEN -> ReportCell.Lamp.Colour.GREEN;
            case BLUE -> ReportCell.Lamp.Colour.BLUE;
            case YELLOW -> ReportCell.Lamp.Colour.YELLOW;
            case RED -> ReportCell.Lamp.Colour.RED;
        }, light.title());
    }
}
