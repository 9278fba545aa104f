package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.messages.Messages;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** 新增, 更新, 不变, 冲突, 退回 with how many rows of all forms are of each; several together let all of them through. */
final class KindFilter extends HBox {

    private final ReadingModel model;

    KindFilter(ReadingModel model) {
        this.model = model;
        getStyleClass().add("yd-segments");
        setMinWidth(USE_PREF_SIZE);
        for (ChangeKind kind : ChangeKind.values()) {
            ToggleButton button = button(kind.title(), () -> model.count(kind));
            button.setOnAction(_ -> toggle(kind));
            model.kindsProperty().subscribe(kinds -> button.setSelected(kinds.contains(kind)));
        }
        ToggleButton refused = button(Messages.text("reading.refused"), model::refused);
        refused.selectedProperty().bindBidirectional(model.refusalsProperty());
    }

    private ToggleButton button(String words, LongSupplier count) {
        ToggleButton button = new ToggleButton();
        button.setMinWidth(USE_PREF_SIZE);
        model.choiceProperty().subscribe(
                _ -> button.setText(Messages.text("reading.count", words, count.getAsLong())));
        getChildren().add(button);
        return button;
    }

    private void toggle(ChangeKind kind) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(model.kindsProperty().get());
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        model.kindsProperty().set(kinds);
    }
}
