package cn.yaodian.ui.plans;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.theme.EmptyPlace;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** 要点: every plan of the office, by year. */
public final class PlanListScreen implements Screen {

    private final EmptyPlace empty = new EmptyPlace(Feather.FILE_TEXT, Messages.text("plans.emptyTitle"),
            Messages.text("plans.emptyExplanation"));

    @Override
    public Node view() {
        return empty;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("");
    }
}
