package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.EarlierFigure;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Proposes what ledgers of earlier plans have; shown while the form says something else. */
final class EarlierProposal extends VBox {

    private final IndicatorLine line;
    private final SideDeeds deeds;
    private final Label words = SideWords.muted("");
    private int askedFrom;
    private Optional<EarlierFigure> found = Optional.empty();
    private Optional<SpanTarget> said = Optional.empty();

    EarlierProposal(IndicatorLine line, SideDeeds deeds, Consumer<BigDecimal> taken) {
        this.line = line;
        this.deeds = deeds;
        Button take = new Button(Messages.text("indicator.spanTakeEarlier"));
        take.getStyleClass().add(StyleClass.LINK);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> found.ifPresent(earlier -> taken.accept(earlier.figure())));
        getStyleClass().add(StyleClass.TIGHT);
        getChildren().setAll(words, take);
        arrange();
    }

    /** Looks again when the first year has changed. */
    void show(Optional<SpanTarget> span) {
        said = span;
        span.filter(one -> one.firstYear() != askedFrom).ifPresent(one -> {
            askedFrom = one.firstYear();
            deeds.window().tasks().fetch(_ -> deeds.workspace().ledgers().earlier(line.task().plan(), line.indicator(),
                    one), earlier -> {
                        found = earlier;
                        arrange();
                    });
        });
        arrange();
    }

    private void arrange() {
        boolean news = said.isPresent() && found.filter(earlier -> said.flatMap(SpanTarget::before)
                .filter(typed -> typed.compareTo(earlier.figure()) == 0).isEmpty()).isPresent();
        setVisible(news);
        setManaged(news);
        found.ifPresent(earlier -> words.setText(Messages.text("indicator.spanEarlier", earlier.years().stream()
                .map(year -> Messages.text("indicator.spanEarlierYear", year.plan(),
                        PlainFigure.text(year.figure()) + line.indicator().measure()))
                .collect(Collectors.joining("；")))));
    }
}
