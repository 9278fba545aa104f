package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.NameLines;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;

/** 标题 and 主送机关, above the text. */
public final class TitleFields extends FieldCard<TitleFields.Part> {

    private final FormField<TextArea> title = Fields.area(Messages.text("manuscript.title"),
            Messages.text("manuscript.titleHint"), 2);
    private final FormField<TextArea> addressees = Fields.area(Messages.text("manuscript.addressees"),
            Messages.text("manuscript.addresseesHint"), 2);

    public TitleFields(Consumer<Part> changed) {
        super("", new Part("", List.of()), changed);
        getStyleClass().add("yd-title-fields");
        title.getStyleClass().add("yd-manuscript-title");
        title.beside();
        addressees.beside();
        add(title, addressees);
        watch(title.control().textProperty(), addressees.control().textProperty());
    }

    /** Shows only what the form has. */
    public void arrange(ManuscriptForm form) {
        Fields.show(addressees, FormParts.addressees(form));
    }

    @Override
    Part read(Part before) {
        return new Part(Fields.oneLine(title).strip(), NameLines.read(Fields.text(addressees)));
    }

    @Override
    void show(Part part) {
        Fields.set(title, part.title());
        Fields.set(addressees, NameLines.show(part.addressees()));
    }

    public void fill(String words, List<String> names) {
        fill(new Part(words, names));
    }

    public void setEditable(boolean editable) {
        title.control().setEditable(editable);
        addressees.control().setEditable(editable);
    }

    /** Puts the focus on the title, or on the addressees. */
    public void focus(FieldPlace place) {
        (place == FieldPlace.ADDRESSEES ? addressees : title).control().requestFocus();
    }

    /** What stands between masthead and text. */
    public record Part(String title, List<String> addressees) {

        public Part {
            addressees = List.copyOf(addressees);
        }
    }
}
