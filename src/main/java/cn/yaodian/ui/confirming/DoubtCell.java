package cn.yaodian.ui.confirming;

import cn.yaodian.ui.form.WrappingCell;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.service.confirming.DoubtKind;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A doubtful place: where it is, why, and the answers. */
final class DoubtCell extends WrappingCell<Doubt> {

    /** Units that one name may mean are hardly ever more; further ones are found in the list of units. */
    private static final int MOST_ANSWERS = 4;

    private final ConfirmingModel model;
    private final ConfirmingController controller;

    DoubtCell(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        this.controller = controller;
    }

    @Override
    protected HBox content(Doubt doubt) {
        Label line = new Label(doubt.isOfWhole()
                ? Messages.text("confirming.whole")
                : model.confirmationProperty().get().map(shown -> line(shown, doubt)).orElse(""));
        line.getStyleClass().addAll(StyleClass.MUTED, "yd-doubt-line");
        line.setMinWidth(USE_PREF_SIZE);
        Label sentence = new Label(DoubtWords.sentence(doubt));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("yd-doubt-answers");
        if (doubt.kind() == DoubtKind.UNIT_AMBIGUOUS || doubt.kind() == DoubtKind.UNIT_ALIKE) {
            units(doubt.subject(), answers);
        } else {
            Button right = button(Messages.text("confirming.right"), () -> controller.check(doubt));
            Label key = new Label("0");
            key.getStyleClass().add(StyleClass.KEY);
            right.setGraphic(key);
            answers.getChildren().add(right);
        }
        VBox words = new VBox(sentence, answers);
        words.getStyleClass().add(StyleClass.TIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(line, words);
        content.getStyleClass().add("yd-doubt");
        return content;
    }

    private static String line(Confirmation shown, Doubt doubt) {
        int number = shown.pieces().lines().get(shown.pieces().lines().indexAt(doubt.start())).number();
        return Messages.text("confirming.line", String.valueOf(number));
    }

    private void units(String name, FlowPane answers) {
        List<UnitMatch> all = model.confirmationProperty().get().flatMap(shown -> shown.preview().units().stream()
                .filter(match -> match.name().equals(name)).findFirst()
                .map(match -> shown.preview().choices().of(match))).orElse(List.of());
        // Of the kinds that a new unit could be only the likeliest; the list of units has the others.
        Stream.concat(all.stream().filter(answer -> !(answer instanceof UnitMatch.New)).limit(MOST_ANSWERS),
                all.stream().filter(UnitMatch.New.class::isInstance).limit(1))
                .forEach(answer -> answers.getChildren()
                        .add(button(UnitWords.of(answer), () -> controller.answer(answer))));
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("yd-small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
