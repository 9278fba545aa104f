package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A field for a figure; full-width digits and commas between thousands are taken as they are meant. */
final class FigureField {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,10})?");

    private final FormField<TextField> field;
    private final boolean needed;

    FigureField(String label, Optional<BigDecimal> first, boolean needed) {
        this.needed = needed;
        field = new FormField<>(label, new TextField(show(first)));
        field.control().setPrefColumnCount(8);
    }

    static String show(Optional<BigDecimal> figure) {
        return figure.map(PlainFigure::text).orElse("");
    }

    /** Empty where it is no figure. */
    static Optional<BigDecimal> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        return FIGURE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    FormField<TextField> field() {
        return field;
    }

    /** What stands there, if it is a figure. */
    Optional<BigDecimal> value() {
        return read(field.control().getText());
    }

    /** Says at the field what is wrong with it, if anything. */
    boolean check() {
        field.clear();
        boolean blank = field.control().getText().isBlank();
        if (blank && needed) {
            field.reject(Messages.text("indicator.figureMissing"));
        } else if (!blank && value().isEmpty()) {
            field.reject(Messages.text("indicator.noFigure"));
        }
        return field.error().isEmpty();
    }
}
