package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Change;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Piece;
import cn.yaodian.service.confirming.PieceKind;
import cn.yaodian.service.confirming.SourceLine;
import cn.yaodian.ui.importing.QueuedDocument;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What the chosen piece is, and with one click or key something else. */
final class ChangeBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ConfirmingModel model;
    private final ConfirmingController controller;
    private final Map<Change, Button> buttons = new EnumMap<>(Change.class);
    private final Button undo = Icon.button(Feather.CORNER_UP_LEFT, Messages.text("confirming.undo"));
    private final Button redo = Icon.button(Feather.CORNER_UP_RIGHT, Messages.text("confirming.redo"));

    ChangeBar(ConfirmingModel model, ConfirmingController controller) {
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll(StyleClass.ROW, "yd-change-bar");
        for (Change change : Change.values()) {
            buttons.put(change, button(change));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        undo.setOnAction(_ -> controller.undo());
        undo.setFocusTraversable(false);
        redo.setOnAction(_ -> controller.redo());
        redo.setFocusTraversable(false);
        getChildren().addAll(buttons.values());
        getChildren().addAll(gap, undo, redo);
        model.chosenProperty().addListener((_, _, _) -> show());
        model.confirmationProperty().addListener((_, _, _) -> show());
        model.documentProperty().addListener((_, _, document) -> follow(document));
        follow(model.documentProperty().get());
        show();
    }

    private Button button(Change change) {
        Label key = new Label(String.valueOf(change.ordinal() + 1));
        key.getStyleClass().add(StyleClass.KEY);
        Button button = new Button(words(change, false), key);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(StyleClass.FLAT, "yd-change");
        button.setTooltip(new Tooltip(explanation(change)));
        button.setOnAction(_ -> controller.change(change));
        return button;
    }

    private void follow(Optional<QueuedDocument> document) {
        undo.disableProperty().unbind();
        redo.disableProperty().unbind();
        document.ifPresent(one -> {
            undo.disableProperty().bind(one.canUndoProperty().not());
            redo.disableProperty().bind(one.canRedoProperty().not());
        });
    }

    private void show() {
        Optional<Confirmation> confirmation = model.confirmationProperty().get();
        int at = model.chosenProperty().get().start();
        Optional<Piece> paragraph = confirmation.flatMap(shown -> shown.pieces().paragraphAt(at));
        Optional<PieceKind> inner = confirmation.flatMap(shown -> shown.pieces().at(at)).map(Piece::kind)
                .filter(PieceKind::isInner);
        boolean joined = confirmation.filter(shown -> shown.pieces().lines().count() > 0)
                .filter(shown -> shown.pieces().join(lineAt(shown, at)).isPresent()).isPresent();
        buttons.forEach((change, button) -> {
            boolean now = switch (change) {
                case HEADING -> isKind(paragraph, PieceKind.HEADING);
                case TASK -> isKind(paragraph, PieceKind.TASK);
                case TEXT -> isKind(paragraph, PieceKind.TEXT);
                case UNITS -> inner.filter(PieceKind.UNITS::equals).isPresent();
                case INDICATOR -> inner.filter(PieceKind.INDICATOR::equals).isPresent();
                case LEFT_OUT -> isKind(paragraph, PieceKind.LEFT_OUT);
                case JOINED -> joined;
            };
            button.setText(words(change, now));
            button.pseudoClassStateChanged(CURRENT, now);
        });
    }

    private static SourceLine lineAt(Confirmation shown, int offset) {
        return shown.pieces().lines().get(shown.pieces().lines().indexAt(offset));
    }

    private static boolean isKind(Optional<Piece> paragraph, PieceKind kind) {
        return paragraph.filter(piece -> piece.kind() == kind).isPresent();
    }

    private static String words(Change change, boolean now) {
        return switch (change) {
            case HEADING -> Messages.text("confirming.heading");
            case TASK -> Messages.text("confirming.task");
            case TEXT -> Messages.text("confirming.text");
            case UNITS -> Messages.text(now ? "confirming.notUnits" : "confirming.units");
            case INDICATOR -> Messages.text(now ? "confirming.notIndicator" : "confirming.indicator");
            case LEFT_OUT -> Messages.text("confirming.notNeeded");
            case JOINED -> Messages.text(now ? "confirming.notJoined" : "confirming.joined");
        };
    }

    private static String explanation(Change change) {
        return switch (change) {
            case HEADING -> Messages.text("confirming.explain.heading");
            case TASK -> Messages.text("confirming.explain.task");
            case TEXT -> Messages.text("confirming.explain.text");
            case UNITS -> Messages.text("confirming.explain.units");
            case INDICATOR -> Messages.text("confirming.explain.indicator");
            case LEFT_OUT -> Messages.text("confirming.explain.notNeeded");
            case JOINED -> Messages.text("confirming.explain.joined");
        };
    }
}
