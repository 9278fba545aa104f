package cn.yaodian.ui.settings.calendar;

import cn.yaodian.domain.calendar.CalendarFault;
import cn.yaodian.domain.calendar.CalendarLine;
import cn.yaodian.domain.calendar.CalendarReading;
import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.StyleClass;
import java.text.Normalizer;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The year and its lines, and below them what was understood of each, as they are typed. */
final class CalendarForm extends VBox {

    private static final Pattern YEAR = Pattern.compile("(19[5-9]\\d|2[0-8]\\d\\d)\\s*\\D?");
    private static final int LINES = 9;

    private final FormField<TextField> year = new FormField<>(Messages.text("calendar.year"), new TextField());
    private final FormField<TextArea> lines = new FormField<>(Messages.text("calendar.lines"), new TextArea(),
            Messages.text("calendar.linesHint"));
    private final VBox understood = new VBox();

    CalendarForm() {
        getStyleClass().add("yd-form");
        year.control().setPrefColumnCount(LINES);
        year.control().setMaxWidth(USE_PREF_SIZE);
        lines.control().setPrefRowCount(LINES);
        lines.control().setWrapText(true);
        lines.control().setPromptText(Messages.text("calendar.prompt"));
        understood.getStyleClass().addAll(StyleClass.TIGHT, "yd-rule-words");
        understood.managedProperty().bind(understood.visibleProperty());
        getChildren().addAll(year, lines, understood);
        year.control().textProperty().addListener(_ -> changed());
        lines.control().textProperty().addListener(_ -> changed());
    }

    void fill(int filled, String wording) {
        year.control().setText(String.valueOf(filled));
        lines.control().setText(wording);
        year.clear();
        lines.clear();
    }

    /** The calendar; empty where something makes no sense, which is then said at it. */
    Optional<CalendarYear> calendar() {
        Optional<Integer> typed = typedYear();
        if (typed.isEmpty()) {
            year.reject(Messages.text("form.noYear"));
            return Optional.empty();
        }
        CalendarReading reading = CalendarReading.of(typed.get(), lines.control().getText());
        if (reading.calendar().isEmpty()) {
            lines.reject(Messages.text(reading.hasGraveFault() ? "calendar.faulty" : "calendar.empty"));
        }
        return reading.calendar();
    }

    private Optional<Integer> typedYear() {
        String typed = Normalizer.normalize(year.control().getText(), Normalizer.Form.NFKC).strip();
        return YEAR.matcher(typed).matches() ? Optional.of(Integer.valueOf(typed.substring(0, 4))) : Optional.empty();
    }

    private void changed() {
        year.clear();
        lines.clear();
        understood.getChildren().clear();
        typedYear().ifPresent(of -> show(CalendarReading.of(of, lines.control().getText())));
        understood.setVisible(!understood.getChildren().isEmpty());
    }

    private void show(CalendarReading reading) {
        CalendarWords words = new CalendarWords(reading.year());
        SortedSet<LocalDate> free = new TreeSet<>();
        SortedSet<LocalDate> worked = new TreeSet<>();
        for (CalendarLine line : reading.lines()) {
            free.addAll(line.free());
            worked.addAll(line.worked());
            understood.getChildren().add(line.fault().map(fault -> said(line, words, fault))
                    .orElseGet(() -> label(words.days(line.free(), line.worked()))));
        }
        if (!reading.lines().isEmpty()) {
            Label sum = label(Messages.text("calendar.sum", free.size(), worked.size()));
            sum.getStyleClass().add(StyleClass.MUTED);
            understood.getChildren().add(sum);
        }
    }

    private static Label said(CalendarLine line, CalendarWords words, CalendarFault fault) {
        Label label = label(Messages.text("calendar.atLine", line.text(), words.fault(fault)));
        label.getStyleClass().add(fault.isGrave() ? StyleClass.ERROR : StyleClass.MUTED);
        return label;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
