package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** 退回: whose returns go back, and why. */
final class SendBackForm extends VBox {

    private static final int LINES = 4;

    private final FormField<TextArea> reason = new FormField<>(Messages.text("returns.sendBackReason"),
            new TextArea());

    private final FormField<TextField> by = new FormField<>(Messages.text("returns.sentBackBy"), new TextField());

    SendBackForm(ReturnDeeds deeds, CollectionSheet sheet, List<SubmissionLine> lines, Runnable close) {
        getStyleClass().add("yd-panel");
        Label names = new Label(
                lines.stream().map(line -> line.unit().name()).collect(Collectors.joining("、")));
        names.setWrapText(true);
        reason.control().setWrapText(true);
        reason.control().setPrefRowCount(LINES);
        by.control().setText(deeds.clerk());
        Button send = new Button(Messages.text("returns.sendBack"));
        send.getStyleClass().add(StyleClass.PRIMARY);
        send.setOnAction(_ -> {
            List.of(reason, by).forEach(FormField::clear);
            String why = reason.control().getText().strip();
            if (why.isEmpty()) {
                reason.reject(Messages.text("returns.reasonMissing"));
                reason.control().requestFocus();
            } else if (by.control().getText().isBlank()) {
                by.reject(Messages.text("returns.nameMissing"));
                by.control().requestFocus();
            } else {
                deeds.sendBack(sheet, lines, why, by.control().getText().strip(), close);
            }
        });
        getChildren().setAll(names, reason, by, send);
    }

    void focusFirst() {
        LateFocus.on(reason.control());
    }
}
