package cn.yaodian.ui.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The doubtful places, or the units by name; one of the two lists is shown. */
final class DoubtPane extends BorderPane {

    private final ToggleButton doubts = new ToggleButton();
    private final ToggleButton units = new ToggleButton();
    private final DoubtList doubtList;
    private final UnitList unitList;

    DoubtPane(ConfirmingModel model, ConfirmingController controller) {
        doubtList = new DoubtList(model, controller);
        unitList = new UnitList(model, controller);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(doubts, units);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                setCenter(now == doubts ? doubtList : unitList);
            }
        });
        doubts.setSelected(true);
        for (ToggleButton tab : new ToggleButton[] {doubts, units}) {
            tab.getStyleClass().addAll(StyleClass.FLAT, "yd-tab");
            tab.setFocusTraversable(false);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label("F8");
        key.getStyleClass().add(StyleClass.KEY);
        Button next = new Button(Messages.text("confirming.next"), key);
        next.getStyleClass().add("yd-small");
        next.setFocusTraversable(false);
        next.setOnAction(_ -> controller.nextDoubt(true));
        HBox head = new HBox(doubts, units, gap, next);
        head.getStyleClass().addAll(StyleClass.ROW, "yd-tabs");
        setTop(head);
        getStyleClass().add("yd-doubt-pane");
        model.confirmationProperty().addListener((_, _, confirmation) -> count(confirmation));
        count(model.confirmationProperty().get());
    }

    private void count(Optional<Confirmation> confirmation) {
        doubts.setText(Messages.text("confirming.doubtCount",
                confirmation.map(shown -> shown.doubts().size()).orElse(0)));
        long unknown = confirmation.map(shown -> shown.preview().units().stream()
                .filter(match -> !(match instanceof UnitMatch.Known)).count()).orElse(0L);
        int all = confirmation.map(shown -> shown.preview().units().size()).orElse(0);
        units.setText(Messages.text("confirming.unitCount", all, unknown));
    }

    void choose(Doubt doubt) {
        doubts.setSelected(true);
        doubtList.choose(doubt);
    }

}
