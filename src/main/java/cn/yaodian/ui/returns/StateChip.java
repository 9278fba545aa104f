package cn.yaodian.ui.returns;

import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.matrix.ReturnStanding;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.control.Label;

/** How a return stands: the word, and behind it the colour. */
public final class StateChip {

    private StateChip() {}

    /** @param missing whether its time is over and nothing is there */
    public static Label of(SubmissionState state, boolean missing) {
        return chip(state.title(), switch (state) {
            case OWED -> missing ? StyleClass.BAD : StyleClass.QUIET;
            case RECEIVED -> StyleClass.WARN;
            case SENT_BACK -> StyleClass.BAD;
            case ACCEPTED -> StyleClass.GOOD;
        });
    }

    public static Label of(ReturnStanding standing) {
        return chip(standing.title(), style(standing));
    }

    /** The style class of its colour. */
    public static String style(ReturnStanding standing) {
        return switch (standing) {
            case IN_TIME -> StyleClass.GOOD;
            case LATE, SENT_BACK -> StyleClass.WARN;
            case MISSING -> StyleClass.BAD;
            case NOT_DUE -> StyleClass.QUIET;
        };
    }

    public static Label chip(String words, String style) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll(StyleClass.CHIP, style);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }
}
