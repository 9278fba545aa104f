package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.ledger.LedgerTabs;
import cn.yaodian.ui.returns.entry.EntrySheet;
import cn.yaodian.ui.returns.entry.SentPanel;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The collections at the left, what each unit owes to the chosen one beside them, and the forms at the side. */
final class ReturnListView extends BorderPane {

    private final ReturnListModel model;
    private final ReturnListController controller;
    private final ReturnDeeds deeds;
    private final WayDeeds ways;
    private final MakingDeeds making;
    private final ListView<CollectionSheet> collections;
    private final SubmissionPane submissions;

    ReturnListView(ReturnListModel model, ReturnListController controller, ReturnDeeds deeds, WayDeeds ways,
            MakingDeeds making,
            Navigator navigator) {
        this.model = model;
        this.controller = controller;
        this.making = making;
        this.deeds = deeds;
        this.ways = ways;
        collections = new ListView<>(model.shown());
        collections.getStyleClass().add("yd-collection-list");
        collections.setCellFactory(_ -> new CollectionCell());
        collections.setPlaceholder(says("returns.noneThisYear"));
        collections.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosenProperty().set(Optional.of(chosen));
            }
        });
        submissions = new SubmissionPane(model, controller, this);
        HBox.setHgrow(submissions, Priority.ALWAYS);
        rightProperty().subscribe(side -> submissions.setBesidePanel(side != null));
        HBox columns = new HBox(collections, submissions);
        columns.getStyleClass().add("yd-numbers");
        BooleanBinding noPlans = model.readProperty().and(Bindings.isEmpty(model.plans()));
        BooleanBinding nothing = model.readProperty().and(Bindings.isEmpty(model.all())).and(noPlans.not());
        EmptyPlace noPlan = new EmptyPlace(Feather.FILE_TEXT, Messages.text("returns.noPlanTitle"),
                Messages.text("returns.noPlanExplanation")).offering(Messages.text("returns.toPlans"),
                        () -> navigator.open(new Place.PlanList()));
        EmptyPlace noCollection = new EmptyPlace(Feather.INBOX, Messages.text("returns.emptyTitle"),
                Messages.text("returns.emptyExplanation")).offering(Messages.text("returns.ask"), this::openAsking);
        noPlan.visibleProperty().bind(noPlans.and(Bindings.isEmpty(model.all())));
        noCollection.visibleProperty().bind(nothing);
        columns.visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        StackPane content = new StackPane(columns, noPlan, noCollection);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox list = new VBox(toolbar(navigator, controller::openReading), content);
        list.getStyleClass().add(StyleClass.SCREEN);
        setCenter(list);
    }

    private static Label says(String key) {
        Label label = new Label(Messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }

    private HBox toolbar(Navigator navigator, Runnable receive) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button ask = button("returns.ask", Feather.PLUS, this::openAsking);
        ask.disableProperty().bind(Bindings.isEmpty(model.plans()));
        Button read = button("returns.receive", Feather.DOWNLOAD, receive);
        read.getStyleClass().add(StyleClass.PRIMARY);
        read.visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        read.managedProperty().bind(read.visibleProperty());
        HBox bar = new HBox(new LedgerTabs(navigator, new Place.Returns(Optional.empty())), gap, ask, read);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Messages.text(key), Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void openAsking() {
        controller.sideClosed();
        PlanSummary first = model.chosenProperty().get().map(CollectionSheet::plan)
                .filter(model.plans()::contains).orElseGet(() -> model.plans().getFirst());
        AskForm form = new AskForm(model, deeds, ways, first, this::closeSide);
        open(Messages.text("returns.ask"), form);
        form.focusFirst();
    }

    void openReminding(CollectionSheet sheet, List<SubmissionLine> lines) {
        controller.sideClosed();
        ReminderForm form = new ReminderForm(deeds, making, sheet, lines, this::closeSide);
        open(Messages.text("returns.remind"), form);
        form.focusFirst();
    }

    void openSendingBack(CollectionSheet sheet, List<SubmissionLine> lines) {
        controller.sideClosed();
        SendBackForm form = new SendBackForm(deeds, sheet, lines, this::closeSide);
        open(Messages.text("returns.sendBack"), form);
        form.focusFirst();
    }

    void openMaking(CollectionSheet sheet, List<SubmissionLine> chosen) {
        controller.sideClosed();
        MakeForm form = new MakeForm(making, sheet, chosen);
        open(Messages.text("returns.make"), form);
        form.focusFirst();
    }

    /** Shows what a unit sent. */
    void openSent(EntrySheet sheet, SentPanel.SentDeeds sentDeeds) {
        open(sheet.unit().name(), new SentPanel(sheet, sentDeeds));
    }

    /** Opens something at the side. */
    private void open(String title, Node content) {
        setRight(new SidePanel(title, content, this::closeSide));
    }

    void closeSide() {
        setRight(null);
        controller.sideClosed();
        submissions.focusTable();
    }

    /** Shows what was just read; the collection looked at stays the same unless another is wanted. */
    void show(Optional<CollectionId> wanted) {
        Optional<CollectionSheet> sheet = wanted.or(() -> model.chosenProperty().get().map(
                chosen -> chosen.collection().id())).flatMap(model::now).filter(model.shown()::contains);
        sheet.ifPresentOrElse(found -> {
            collections.getSelectionModel().select(found);
            if (wanted.isPresent()) {
                collections.scrollTo(found);
            }
            model.chosenProperty().set(Optional.of(found));
        }, () -> {
            model.chosenProperty().set(Optional.empty());
            model.shown().stream().min(Comparator.comparing(this::daysAway)).ifPresent(nearest -> {
                collections.getSelectionModel().select(nearest);
                collections.scrollTo(nearest);
            });
        });
    }

    /** How far from today it is due: the nearest one is what is worked on. */
    private long daysAway(CollectionSheet sheet) {
        return Math.abs(ChronoUnit.DAYS.between(deeds.today(), sheet.collection().due()));
    }

    /** Selects one unit's row. */
    void select(UnitId unit) {
        submissions.select(unit);
    }

    void focusList() {
        collections.requestFocus();
    }
}
