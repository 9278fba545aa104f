package cn.yaodian.ui.settings;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The office's fields. Nothing in it must be filled in: what is empty is left out of documents. */
final class OfficeForm extends VBox {

    private final FormField<TextField> bodyName = field(Messages.text("office.bodyName"),
            Messages.text("office.bodyNameExplanation"));
    private final FormField<TextField> officeName = field(Messages.text("office.officeName"), "");
    private final FormField<TextField> region = field(Messages.text("office.region"), "");
    private final FormField<TextField> documentWord = field(Messages.text("office.documentWord"),
            Messages.text("office.documentWordExplanation"));
    private final FormField<TextField> letterhead = field(Messages.text("office.letterhead"),
            Messages.text("office.letterheadExplanation"));
    private final FormField<TextField> printedBy = field(Messages.text("office.printedBy"),
            Messages.text("office.printedByExplanation"));
    private final FormField<TextField> contact = field(Messages.text("office.contact"), "");
    private final FormField<TextField> phone = field(Messages.text("office.phone"), "");
    private final FormField<TextField> clerk = field(Messages.text("office.clerk"),
            Messages.text("office.clerkExplanation"));

    /** @param typed is run after each key that changes something */
    OfficeForm(Runnable typed) {
        getStyleClass().add("yd-form");
        getChildren().addAll(bodyName, officeName, pair(region, documentWord), letterhead, printedBy,
                pair(contact, phone), clerk);
        for (FormField<TextField> field : List.of(bodyName, officeName, region, documentWord, letterhead, printedBy,
                contact, phone, clerk)) {
            field.control().textProperty().addListener((_, _, _) -> typed.run());
        }
    }

    private static FormField<TextField> field(String label, String explanation) {
        return new FormField<>(label, new TextField(), explanation);
    }

    private static GridPane pair(FormField<TextField> left, FormField<TextField> right) {
        GridPane row = new GridPane();
        row.getStyleClass().add("yd-form-row");
        row.addRow(0, left, right);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        row.getColumnConstraints().addAll(half, half);
        return row;
    }

    /** Leaves the fields alone where they say it already: the caret and a space just typed stay. */
    void fill(Office office) {
        if (office().equals(office)) {
            return;
        }
        bodyName.control().setText(office.bodyName());
        officeName.control().setText(office.officeName());
        region.control().setText(office.region());
        documentWord.control().setText(office.documentWord());
        letterhead.control().setText(office.letterhead());
        printedBy.control().setText(office.printedBy());
        contact.control().setText(office.contact());
        phone.control().setText(office.phone());
        clerk.control().setText(office.clerk());
    }

    /** As typed so far. */
    Office office() {
        return new Office(bodyName.control().getText(), officeName.control().getText(), region.control().getText(),
                documentWord.control().getText(), letterhead.control().getText(), printedBy.control().getText(),
                contact.control().getText(), phone.control().getText(),
                clerk.control().getText());
    }
}
