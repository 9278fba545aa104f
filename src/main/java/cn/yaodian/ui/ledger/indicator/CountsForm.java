package cn.yaodian.ui.ledger.indicator;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.CountsProposal;
import cn.yaodian.domain.ledger.ShareCounts;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.side.SideWords;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 分子、分母: from which two indicators of the ledger a percentage is counted, so that it can be held against them. */
final class CountsForm extends EditForm {

    private final IndicatorLine line;
    private final PlanOverview overview;
    private final SideDeeds deeds;
    private final IndicatorChoice part;
    private final IndicatorChoice whole;
    private final Label formula = SideWords.muted("");
    private final VBox proposal = new VBox();
    private final Optional<ShareCounts> proposed;

    CountsForm(IndicatorLine line, PlanOverview overview, SideDeeds deeds) {
        super(Messages.text("indicator.countsSave"));
        this.line = line;
        this.overview = overview;
        this.deeds = deeds;
        List<IndicatorLine> offered = overview.indicators().stream()
                .filter(one -> !one.indicator().measure().isPercent()).toList();
        Optional<ShareCounts> known = line.indicator().counts();
        proposed = CountsProposal.of(line.indicator(), overview.records().ledger());
        part = new IndicatorChoice(Messages.text("indicator.countPart"), offered,
                known.flatMap(of -> find(of.part())), this::count);
        whole = new IndicatorChoice(Messages.text("indicator.countWhole"), offered,
                known.flatMap(of -> find(of.whole())), this::count);
        proposal.getStyleClass().add(StyleClass.TIGHT);
        proposed.ifPresent(of -> {
            Button take = new Button(Messages.text("indicator.countsTake"));
            take.getStyleClass().add(StyleClass.LINK);
            take.setMinWidth(USE_PREF_SIZE);
            take.setOnAction(_ -> {
                part.take(find(of.part()));
                whole.take(find(of.whole()));
            });
            proposal.getChildren().setAll(SideWords.muted(Messages.text("indicator.countsProposed",
                    name(find(of.part())), name(find(of.whole())))), take);
        });
        FlowPane buttons = new FlowPane(button());
        buttons.getStyleClass().add("yd-side-chips");
        if (known.isPresent()) {
            Button drop = new Button(Messages.text("indicator.countsDrop"));
            drop.setMinWidth(USE_PREF_SIZE);
            drop.setOnAction(_ -> store(Optional.empty()));
            buttons.getChildren().add(drop);
        }
        getChildren().setAll(SideWords.muted(Messages.text("indicator.countsSay")), proposal, part, whole, formula,
                buttons, refusal());
        count();
    }

    private Optional<IndicatorLine> find(IndicatorId id) {
        return overview.indicators().stream().filter(one -> one.indicator().id().equals(id)).findFirst();
    }

    private static String name(Optional<IndicatorLine> line) {
        return line.map(one -> one.indicator().name()).orElse("");
    }

    private Optional<ShareCounts> typed() {
        return part.chosen().flatMap(one -> whole.chosen().filter(other -> other != one)
                .map(other -> new ShareCounts(one.indicator().id(), other.indicator().id())));
    }

    private void count() {
        Optional<ShareCounts> counts = typed();
        boolean news = proposed.isPresent() && !counts.equals(proposed);
        proposal.setVisible(news);
        proposal.setManaged(news);
        formula.setText(counts.isEmpty()
                ? ""
                : Messages.text("indicator.countsFormula", line.indicator().name(),
                        name(part.chosen()), name(whole.chosen())));
        formula.setVisible(counts.isPresent());
        formula.setManaged(counts.isPresent());
    }

    @Override
    void apply() {
        List.of(part, whole).forEach(choice -> choice.field().clear());
        if (part.chosen().isEmpty()) {
            reject(part.field(), Messages.text("indicator.countMissing"));
        } else if (whole.chosen().isEmpty()) {
            reject(whole.field(), Messages.text("indicator.countMissing"));
        } else if (typed().isEmpty()) {
            reject(whole.field(), Messages.text("indicator.countsSame"));
        } else {
            store(typed());
        }
    }

    private void store(Optional<ShareCounts> counts) {
        deeds.save(line.task(), line.indicator().withCounts(counts), told());
    }
}
