package cn.yaodian.ui.start;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.failure.CopyProblem;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What the window shows where the workspace cannot be opened: why, with the code, and what can be tried. */
public final class NotOpenedView extends StackPane {

    public NotOpenedView(Problem problem, Runnable tryAgain, Runnable close) {
        EmptyPlace place = new EmptyPlace(Feather.ALERT_CIRCLE, Messages.text("start.notOpened"),
                Messages.text("start.notOpenedWhy", problem.sentence(), problem.code()))
                .offering(Messages.text("start.tryAgain"), tryAgain).orElse(Messages.text("start.close"), close);
        CopyProblem copy = new CopyProblem(problem);
        copy.getStyleClass().add(StyleClass.LINK);
        place.getChildren().add(copy);
        getChildren().add(place);
    }
}
