package cn.yaodian.ui.today;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.returns.ReminderWays;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;

/** 催报 with one click, in the way in which the office did it last; the arrow has the other ways. */
final class ReminderButton extends SplitMenuButton {

    /**
     * @param words  of the button
     * @param usual  电话, 微信 …
     * @param remind is told how
     */
    ReminderButton(String words, String usual, Consumer<String> remind) {
        setText(words);
        getStyleClass().add("yd-waiting-remind");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> remind.accept(usual));
        ReminderWays.ALL.stream().filter(way -> !way.equals(usual)).forEach(way -> {
            MenuItem item = new MenuItem(Messages.text("today.remindOther", way));
            item.setOnAction(_ -> remind.accept(way));
            getItems().add(item);
        });
    }
}
