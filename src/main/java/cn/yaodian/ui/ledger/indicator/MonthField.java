package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A field for a month: 2026-03. */
final class MonthField {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?");

    private final FormField<TextField> field;

    MonthField(String label, YearMonth first) {
        field = new FormField<>(label, new TextField(first.toString()));
    }

    static Optional<YearMonth> read(String typed) {
        Matcher found = MONTH.matcher(typed.strip());
        try {
            return found.matches()
                    ? Optional.of(YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    FormField<TextField> field() {
        return field;
    }

    Optional<YearMonth> value() {
        return read(field.control().getText());
    }

    /** Says at the field that it is no month, if it is none. */
    boolean check() {
        field.clear();
        if (value().isEmpty()) {
            EditForm.reject(field, Messages.text("indicator.noMonth"));
        }
        return value().isPresent();
    }
}
