package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.ui.importing.DocumentChooser;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.importing.QueueBox;
import cn.yaodian.ui.importing.QueuedDocument;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.StyleClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The source at the left, at the right what became of it and below that what is doubtful. */
final class ConfirmingView extends BorderPane {

    private static final double SOURCE_SHARE = 0.56;
    private static final double STRUCTURE_SHARE = 0.6;

    private final ConfirmingModel model;
    private final SourceView source;
    private final DoubtPane doubts;
    private final HeadRow head;
    private final BorderPane document;
    private final EmptyPlace nothing;
    private final Label reading = new Label();
    private final VBox busy;

    ConfirmingView(ConfirmingModel model, ConfirmingController controller, ImportController importing) {
        this.model = model;
        getStyleClass().add("yd-confirming");
        source = new SourceView(model);
        doubts = new DoubtPane(model, controller);
        head = new HeadRow(model, controller);
        document = new BorderPane(columns(controller));
        document.setTop(new ConfirmingHead(model, controller, importing.model()));
        nothing = new EmptyPlace(Feather.FILE_TEXT, Messages.text("confirming.nothing"),
                Messages.text("plans.emptyExplanation")).offering(Messages.text("plans.import"),
                        () -> DocumentChooser.choose(getScene().getWindow(), importing))
                .orElse(Messages.text("importing.paste"), importing::paste);
        busy = new VBox(new ProgressIndicator(), reading);
        busy.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        busy.setAlignment(Pos.CENTER);
        QueueBox refused = QueueBox.ofRefused(importing);
        refused.getStyleClass().add("yd-refused");
        setTop(refused);
        addEventFilter(KeyEvent.KEY_PRESSED, new ConfirmingKeys(model, controller)::pressed);
        model.documentProperty().addListener((_, _, _) -> show());
        model.confirmationProperty().addListener((_, _, _) -> show());
        show();
    }

    private Node columns(ConfirmingController controller) {
        VBox left = new VBox(new ChangeBar(model, controller), source);
        VBox.setVgrow(source, Priority.ALWAYS);
        left.getStyleClass().add("yd-source-column");
        StructureList structure = new StructureList(model, controller);
        VBox upper = new VBox(head, structure);
        VBox.setVgrow(structure, Priority.ALWAYS);
        SplitPane right = new SplitPane(upper, doubts);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(STRUCTURE_SHARE);
        SplitPane columns = new SplitPane(left, right);
        columns.setDividerPositions(SOURCE_SHARE);
        return columns;
    }

    private void show() {
        reading.setText(model.documentProperty().get().map(QueuedDocument::name)
                .map(name -> Messages.text("importing.reading", name)).orElse(""));
        if (model.documentProperty().get().isEmpty()) {
            setCenter(nothing);
        } else if (model.confirmationProperty().get().isEmpty()) {
            setCenter(busy);
        } else if (getCenter() != document) {
            setCenter(document);
            focusSource();
        }
    }

    /** The keys work where the focus is within; a split pane has its parts in the window only once it is styled. */
    void focusSource() {
        document.applyCss();
        source.focusText();
    }

    void goTo(int start, int end) {
        source.goTo(start, end);
    }

    void show(Doubt doubt) {
        doubts.choose(doubt);
        source.goTo(doubt.start(), doubt.end());
    }

    /** @return false where something typed is wrong, which is then shown */
    boolean handOver() {
        return head.take();
    }
}
