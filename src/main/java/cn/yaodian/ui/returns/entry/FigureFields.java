package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.CountedShares;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.MeasureInWords;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 本期数 and 累计数 of one indicator; what is no figure is refused at its field, what is doubtful said below. */
final class FigureFields extends VBox {

    private final EntrySheet.Figure figure;
    private final Period period;
    private final Supplier<String> words;
    private boolean spoilsShare;
    private final FormField<TextField> inPeriod = new FormField<>(Messages.text("report.inPeriod"), new TextField());
    private final FormField<TextField> cumulative = new FormField<>(Messages.text("report.cumulative"),
            new TextField());
    private final Label doubts = new Label("", Icon.of(Feather.ALERT_TRIANGLE));

    /**
     * @param words   what stands in the form on the task
     * @param changed is run whenever something is typed
     */
    FigureFields(EntrySheet.Figure figure, Period period, Supplier<String> words, Runnable changed) {
        this.words = words;
        this.figure = figure;
        this.period = period;
        getStyleClass().addAll(StyleClass.TIGHT, "yd-entry-figure");
        Label name = new Label(Messages.text("entry.figure", figure.indicator().name(),
                figure.indicator().measure().toString()));
        name.setWrapText(true);
        Label last = new Label(figure.last().map(before -> Messages.text("entry.lastFigure", before.period().title(),
                shown(before.inPeriod()), shown(before.cumulative()))).orElse(Messages.text("entry.noLastFigure")));
        last.setWrapText(true);
        last.getStyleClass().add(StyleClass.MUTED);
        inPeriod.control().setText(FigureText.show(figure.stored().flatMap(Reading::inPeriod)));
        cumulative.control().setText(FigureText.show(figure.stored().flatMap(Reading::cumulative)));
        FlowPane fields = new FlowPane(inPeriod, cumulative);
        fields.getStyleClass().add("yd-deeds");
        doubts.setWrapText(true);
        doubts.getStyleClass().add("yd-reading-doubt");
        doubts.setVisible(false);
        doubts.setManaged(false);
        getChildren().setAll(name, last, fields, doubts);
        for (FormField<TextField> field : List.of(inPeriod, cumulative)) {
            field.control().textProperty().subscribe(_ -> check());
            field.control().textProperty().addListener((_, _, _) -> changed.run());
        }
    }

    private static String shown(Optional<BigDecimal> figure) {
        return figure.isEmpty() ? Messages.text("reading.nothing") : FigureText.show(figure);
    }

    /** Says at once what the arithmetic does not stand; refuses nothing yet. */
    void check() {
        inPeriod.clear();
        cumulative.clear();
        proposeSum();
        Set<FigureDoubt> found = EnumSet.noneOf(FigureDoubt.class);
        found.addAll(FigureCheck.of(reading(), figure.last(), figure.indicator().counting(),
                figure.indicator().measure()));
        if (spoilsShare) {
            found.add(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
        }
        if (MeasureInWords.differs(words.get(), reading(), figure.indicator().measure())) {
            found.add(FigureDoubt.MEASURE_DIFFERS_IN_WORDS);
        }
        doubts.setText(found.stream().sorted().map(doubt -> Messages.text("figureDoubt." + doubt))
                .collect(Collectors.joining("；")));
        doubts.setVisible(!found.isEmpty());
        doubts.setManaged(!found.isEmpty());
    }

    /** Shows in grey what the cumulative figure would come to. */
    private void proposeSum() {
        Optional<BigDecimal> sum = figure.indicator().counting() == Counting.CUMULATIVE
                ? FigureText.read(inPeriod.control().getText()).map(added -> figure.last()
                        .flatMap(Reading::cumulative).map(added::add).orElse(added))
                : Optional.empty();
        cumulative.control().setPromptText(FigureText.show(sum));
    }

    /** Holds it as a share against what stands in the other fields and on record. */
    void weigh(CountedShares shares, UnitId unit) {
        boolean spoils = shares.isDoubtful(figure.indicator(), unit, period);
        if (spoils != spoilsShare) {
            spoilsShare = spoils;
            check();
        }
    }

    IndicatorId indicator() {
        return figure.indicator().id();
    }

    Reading reading() {
        return new Reading(period, FigureText.read(inPeriod.control().getText()),
                FigureText.read(cumulative.control().getText()));
    }

    /** The first field in which no figure stands, marked; empty where all is well. */
    Optional<TextField> refused() {
        for (FormField<TextField> field : List.of(inPeriod, cumulative)) {
            String typed = field.control().getText();
            if (!typed.isBlank() && FigureText.read(typed).isEmpty()) {
                field.reject(Messages.text("entry.noFigure"));
                return Optional.of(field.control());
            }
        }
        return Optional.empty();
    }

    /** Empty where nothing stands in the fields and nothing is on record. */
    Optional<FigureReport> report() {
        return Optional.of(new FigureReport(figure.indicator().id(), reading()))
                .filter(said -> !said.reading().isEmpty() || figure.stored().isPresent());
    }

    /** What stands in the fields, for keeping as text. */
    String words() {
        return Messages.text("sent.figure", figure.indicator().name(), inPeriod.control().getText(),
                cumulative.control().getText(), figure.indicator().measure().toString());
    }
}
