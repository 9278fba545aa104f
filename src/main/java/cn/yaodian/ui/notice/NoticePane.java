package cn.yaodian.ui.notice;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.failure.CopyProblem;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Shows the notices as bars above the lower edge of the screen. */
public final class NoticePane extends VBox {

    private static final Duration TIME_TO_READ = Duration.seconds(8);

    private final Notices notices;
    private final Map<Notice, Node> bars = new HashMap<>();

    public NoticePane(Notices notices) {
        this.notices = notices;
        getStyleClass().add("yd-notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        notices.current().addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    private void show() {
        bars.keySet().retainAll(notices.current());
        getChildren().setAll(notices.current().stream().map(this::barOf).toList());
    }

    private Node barOf(Notice notice) {
        return bars.computeIfAbsent(notice, this::bar);
    }

    private Node bar(Notice notice) {
        HBox bar = switch (notice) {
            case Notice.Done done -> doneBar(done);
            case Notice.Asked asked -> askedBar(asked);
            case Notice.Failed failed -> failedBar(failed.problem());
        };
        Button close = Icon.button(Feather.X, Messages.text("notice.close"));
        close.setOnAction(_ -> notices.close(notice));
        bar.getChildren().add(close);
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    private HBox doneBar(Notice.Done done) {
        HBox bar = new HBox(text(done.text()));
        bar.getStyleClass().addAll("yd-notice", StyleClass.ROW);
        done.action().ifPresent(action -> {
            Button button = new Button(action.words());
            button.getStyleClass().add(StyleClass.LINK);
            button.setOnAction(_ -> {
                notices.close(done);
                action.run().run();
            });
            bar.getChildren().add(button);
        });
        PauseTransition wait = new PauseTransition(TIME_TO_READ);
        wait.setOnFinished(_ -> notices.close(done));
        // Whoever is reading it, or about to click, is given the time.
        bar.hoverProperty().addListener((_, _, hover) -> {
            if (hover) {
                wait.stop();
            } else {
                wait.playFromStart();
            }
        });
        wait.play();
        return bar;
    }

    private HBox askedBar(Notice.Asked asked) {
        HBox bar = new HBox(Icon.of(Feather.ALERT_CIRCLE), text(asked.text()));
        bar.getStyleClass().addAll("yd-notice", StyleClass.BAD, StyleClass.ROW);
        for (Notice.Action action : asked.actions()) {
            Button button = new Button(action.words());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                notices.close(asked);
                action.run().run();
            });
            bar.getChildren().add(button);
        }
        return bar;
    }

    private static HBox failedBar(Problem problem) {
        Label code = new Label(problem.code());
        code.getStyleClass().add(StyleClass.MUTED);
        code.setMinWidth(USE_PREF_SIZE);
        Button copy = new CopyProblem(problem);
        copy.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(Icon.of(Feather.ALERT_CIRCLE), text(problem.sentence()), code, copy);
        bar.getStyleClass().addAll("yd-notice", StyleClass.BAD, StyleClass.ROW);
        return bar;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
