package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 分解: the target split over units or regions; what the shares come to is shown as one types. */
final class BreakdownForm extends EditForm {

    private final IndicatorLine line;
    private final SideDeeds deeds;
    private final List<Unit> offered;
    private final Map<Unit, FigureField> shares = new LinkedHashMap<>();
    private final VBox rows = new VBox();
    private final Label sum = new Label();
    private final ComboBox<Unit> more;

    /** @param units of the register */
    BreakdownForm(IndicatorLine line, List<Unit> units, SideDeeds deeds) {
        super(Messages.text("indicator.saveBreakdown"));
        this.line = line;
        this.deeds = deeds;
        offered = units.stream().filter(unit -> unit.kind() != UnitKind.GROUP).toList();
        rows.getStyleClass().add("yd-breakdown");
        line.shares().forEach(share -> add(share.unit(), Optional.of(share.target())));
        more = ChoiceBoxes.of(List.of(), Unit::shortName);
        more.setPromptText(Messages.text("indicator.addUnit"));
        more.setMaxWidth(Double.MAX_VALUE);
        more.valueProperty().addListener((_, _, unit) -> {
            if (unit != null && !shares.containsKey(unit)) {
                add(unit, Optional.empty());
                Platform.runLater(this::offer);
            }
        });
        Button regions = new Button(Messages.text("indicator.allRegions"));
        regions.setMinWidth(USE_PREF_SIZE);
        regions.setOnAction(_ -> {
            offered.stream().filter(unit -> unit.kind() == UnitKind.REGION && !shares.containsKey(unit))
                    .forEach(unit -> add(unit, Optional.empty()));
            offer();
        });
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox adding = new HBox(more, regions);
        adding.getStyleClass().add(StyleClass.ROW);
        sum.setWrapText(true);
        getChildren().setAll(rows, adding, sum, button(), refusal());
        offer();
        count();
    }

    private void offer() {
        more.getItems().setAll(offered.stream().filter(unit -> !shares.containsKey(unit)).toList());
        more.setValue(null);
    }

    private void add(Unit unit, Optional<BigDecimal> target) {
        FigureField field = new FigureField(unit.shortName(), target, true);
        field.field().beside();
        field.field().control().textProperty().addListener((_, _, _) -> count());
        shares.put(unit, field);
        Button remove = Icon.button(Feather.X, Messages.text("indicator.dropUnit", unit.shortName()));
        HBox row = new HBox(field.field(), remove);
        HBox.setHgrow(field.field(), Priority.ALWAYS);
        remove.setOnAction(_ -> {
            shares.remove(unit);
            rows.getChildren().remove(row);
            offer();
            count();
        });
        rows.getChildren().add(row);
        count();
    }

    private Breakdown typed() {
        Map<UnitId, BigDecimal> said = new LinkedHashMap<>();
        shares.forEach((unit, field) -> field.value().ifPresent(share -> said.put(unit.id(), share)));
        return new Breakdown(said);
    }

    private void count() {
        BigDecimal whole = line.indicator().goal().target();
        BigDecimal missing = typed().missing(whole);
        String sums = FigureField.show(Optional.of(typed().sum()));
        String aim = FigureField.show(Optional.of(whole));
        sum.setVisible(!shares.isEmpty());
        sum.setManaged(!shares.isEmpty());
        sum.setText(missing.signum() == 0
                ? Messages.text("indicator.sumFits", sums)
                : Messages.text(missing.signum() > 0 ? "indicator.sumShort" : "indicator.sumOver", sums, aim,
                        FigureField.show(Optional.of(missing.abs()))));
        sum.getStyleClass().removeAll(StyleClass.ERROR, StyleClass.MUTED);
        sum.getStyleClass().add(missing.signum() == 0 ? StyleClass.MUTED : StyleClass.ERROR);
    }

    // A sum that differs is shown and not forbidden: shares of a rate, or with something to spare, need not add up.
    @Override
    void apply() {
        if (check(new ArrayList<>(shares.values()))) {
            deeds.save(line.task(), line.indicator().withBreakdown(typed()), told());
        }
    }
}
