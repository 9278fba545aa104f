package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.messages.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** 未报, 待审, 已审, 已退回 beside each other, each with how many there are; several together let all of them through. */
final class StateFilter extends HBox {

    private static final SubmissionState[] ORDER = {SubmissionState.OWED, SubmissionState.RECEIVED,
            SubmissionState.ACCEPTED, SubmissionState.SENT_BACK};

    private final ReturnListModel model;
    private final Map<SubmissionState, ToggleButton> buttons = new EnumMap<>(SubmissionState.class);

    StateFilter(ReturnListModel model) {
        this.model = model;
        getStyleClass().add("yd-segments");
        setMinWidth(USE_PREF_SIZE);
        for (SubmissionState state : ORDER) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> toggle(state));
            buttons.put(state, button);
            getChildren().add(button);
        }
        model.chosenProperty().subscribe(this::count);
        model.statesProperty()
                .subscribe(states -> buttons.forEach((state, button) -> button.setSelected(states.contains(state))));
    }

    private void toggle(SubmissionState state) {
        Set<SubmissionState> states = EnumSet.noneOf(SubmissionState.class);
        states.addAll(model.statesProperty().get());
        if (!states.remove(state)) {
            states.add(state);
        }
        model.statesProperty().set(states);
    }

    private void count(Optional<CollectionSheet> sheet) {
        buttons.forEach((state, button) -> button.setText(Messages.text("returns.stateCount", words(state),
                sheet.map(there -> there.in(state)).orElse(0L))));
    }

    private static String words(SubmissionState state) {
        return Messages.text(switch (state) {
            case OWED -> "returns.owed";
            case RECEIVED -> "returns.toCheck";
            case ACCEPTED -> "returns.accepted";
            case SENT_BACK -> "returns.wasSentBack";
        });
    }
}
