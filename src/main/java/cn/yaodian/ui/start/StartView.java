package cn.yaodian.ui.start;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Three questions at the left; at the right the sample, for whoever wants to look first. */
final class StartView extends StackPane {

    private final StartController controller;
    private final FormField<TextField> officeName = new FormField<>(Messages.text("start.officeName"),
            new TextField(), Messages.text("start.officeNameExplanation"));
    private final FormField<TextField> documentWord = new FormField<>(Messages.text("start.documentWord"),
            new TextField(), Messages.text("start.documentWordExplanation"));
    private final FormField<TextField> region = new FormField<>(Messages.text("start.region"), new TextField(),
            Messages.text("start.regionExplanation"));

    StartView(StartController controller) {
        this.controller = controller;
        Region line = new Region();
        line.getStyleClass().add("yd-start-line");
        HBox page = new HBox(questions(), line, sample());
        page.getStyleClass().add("yd-start");
        page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(page);
    }

    private VBox questions() {
        Button begin = new Button(Messages.text("start.begin"));
        begin.getStyleClass().add(StyleClass.PRIMARY);
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> begin());
        VBox form = new VBox(title(Messages.text("start.title")), muted(Messages.text("start.explanation")),
                officeName, documentWord, region, begin);
        form.getStyleClass().addAll("yd-form", "yd-start-part");
        return form;
    }

    private VBox sample() {
        Button open = new Button(Messages.text("start.openSample"));
        open.setOnAction(_ -> controller.openSample());
        VBox box = new VBox(title(Messages.text("start.sampleTitle")), muted(Messages.text("start.sampleExplanation")),
                open);
        box.getStyleClass().addAll("yd-form", "yd-start-part");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private static Label title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(StyleClass.TITLE);
        return label;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(StyleClass.MUTED, StyleClass.PROSE);
        return label;
    }

    private void begin() {
        if (officeName.control().getText().isBlank()) {
            officeName.reject(Messages.text("start.officeNameMissing"));
            officeName.control().requestFocus();
            return;
        }
        officeName.clear();
        controller.found(officeName.control().getText(), documentWord.control().getText(),
                region.control().getText());
    }
}
