package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The targets found in a task's words: figure and unit of measure, with the clause as tooltip; a click shows it. */
final class IndicatorLine extends FlowPane {

    private final Consumer<Indicator> chosen;
    private List<Indicator> shown = List.of();

    IndicatorLine(Consumer<Indicator> chosen) {
        this.chosen = chosen;
        getStyleClass().add("yd-indicators");
        show(List.of());
    }

    void show(List<Indicator> indicators) {
        setVisible(!indicators.isEmpty());
        setManaged(!indicators.isEmpty());
        if (!indicators.equals(shown)) {
            shown = indicators;
            getChildren().setAll(indicators.stream().map(this::mark).toList());
        }
    }

    private Button mark(Indicator indicator) {
        Button mark = new Button(words(indicator));
        mark.getStyleClass().addAll(StyleClass.FLAT, "yd-indicator");
        mark.setTooltip(new Tooltip(indicator.wording()));
        mark.setFocusTraversable(false);
        mark.setOnAction(_ -> chosen.accept(indicator));
        return mark;
    }

    private static String words(Indicator indicator) {
        String figure = indicator.value().toPlainString()
                + indicator.valueMax().map(max -> "–" + max.toPlainString()).orElse("")
                + indicator.scale() + indicator.unit();
        String sign = Messages.text("comparison." + indicator.comparison(), figure);
        return Messages.text("drafting.indicator", sign, shortened(indicator.wording()));
    }

    private static String shortened(String wording) {
        int most = 16;
        return wording.length() <= most ? wording : wording.substring(0, most) + "…";
    }
}
