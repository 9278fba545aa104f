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
import javafx.scene.layout.VBox;

/** 退回: whose returns go back, and why. */
final class SendBackForm extends VBox {

    private static final int LINES = 4;

    private final FormField<TextArea> reason = new FormField<>(Messages.text("returns.sendBackReason"),
            new TextArea());

    SendBackForm(ReturnDeeds deeds, CollectionSheet sheet, List<SubmissionLine> lines, Runnable close) {
        getStyleClass().add("yd-panel");
        Label names = new Label(
                lines.stream().map(line -> line.unit().name()).collect(Collectors.joining("、")));
        names.setWrapText(true);
        reason.control().setWrapText(true);
        reason.control().setPrefRowCount(LINES);
        Button send = new Button(Messages.text("returns.sendBack"));
        send.getStyleClass().add(StyleClass.PRIMARY);
        send.setOnAction(_ -> {
            reason.clear();
            String why = reason.control().getText().strip();
            if (why.isEmpty()) {
                reason.reject(Messages.text("returns.reasonMissing"));
                reason.control().requestFocus();
            } else {
                deeds.sendBack(sheet, lines, why, close);
            }
        });
        getChildren().setAll(names, reason, send);
    }

    void focusFirst() {
        LateFocus.on(reason.control());
    }
}
