package cn.yaodian.ui.settings.rule;

import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** One light and when it goes on. */
final class RuleLine extends HBox {

    private final ComboBox<Light> light = ChoiceBoxes.of(List.of(Light.RED, Light.YELLOW, Light.BLUE, Light.GREEN),
            Light::title);
    private final ComboBox<ConditionChoice> condition = ChoiceBoxes.of(List.of(ConditionChoice.values()),
            ConditionChoice::words);
    private final FigureField figure = new FigureField(Messages.text("rule.figure"));

    RuleLine(LightRule.Line line, Lines lines) {
        getStyleClass().add(StyleClass.ROW);
        light.setAccessibleText(Messages.text("rule.light"));
        condition.setAccessibleText(Messages.text("rule.condition"));
        light.setValue(line.light());
        condition.setValue(ConditionChoice.of(line.condition()));
        figure.setText(ConditionChoice.figure(line.condition()));
        Label unit = new Label();
        unit.textProperty().bind(Bindings.createStringBinding(() -> condition.getValue() == ConditionChoice.BEHIND_BY
                ? Messages.text("rule.points")
                : Messages.text("rule.days"), condition.valueProperty()));
        figure.visibleProperty().bind(Bindings.createBooleanBinding(() -> condition.getValue().takesFigure(),
                condition.valueProperty()));
        figure.managedProperty().bind(figure.visibleProperty());
        unit.visibleProperty().bind(figure.visibleProperty());
        unit.managedProperty().bind(figure.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button up = Icon.button(Feather.ARROW_UP, Messages.text("rule.up"));
        up.setOnAction(_ -> lines.raise(this));
        Button away = Icon.button(Feather.X, Messages.text("rule.removeLine"));
        away.setOnAction(_ -> lines.remove(this));
        getChildren().addAll(light, condition, figure, unit, gap, up, away);
        light.valueProperty().addListener(_ -> lines.changed());
        condition.valueProperty().addListener(_ -> lines.changed());
        figure.textProperty().addListener(_ -> lines.changed());
    }

    /** What the list that it stands in does for it. */
    interface Lines {

        void raise(RuleLine line);

        void remove(RuleLine line);

        void changed();
    }

    /** As chosen; empty where its figure makes no sense, which is then framed in red. */
    Optional<LightRule.Line> line() {
        Optional<BigDecimal> said = figure.figure();
        Optional<LightCondition> chosen = condition.getValue().of(said);
        figure.mark(chosen.isEmpty());
        return chosen.map(when -> new LightRule.Line(light.getValue(), when));
    }
}
