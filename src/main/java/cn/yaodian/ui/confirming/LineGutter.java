package cn.yaodian.ui.confirming;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Piece;
import cn.yaodian.service.confirming.PieceKind;
import cn.yaodian.service.confirming.Pieces;
import cn.yaodian.service.confirming.SourceLine;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Beside a line of the source: its number there, and what begins on it in words, for colour alone says too little. */
final class LineGutter extends HBox {

    LineGutter(Pieces pieces, SourceLine line) {
        getStyleClass().add("yd-gutter");
        Label number = new Label(String.valueOf(line.number()));
        number.getStyleClass().add("yd-gutter-number");
        Label kind = new Label(words(pieces, line));
        kind.getStyleClass().addAll("yd-gutter-kind", style(pieces, line));
        pieces.join(line).map(JoinReason::title).map(why -> Messages.text("confirming.joinedBecause", why))
                .ifPresent(why -> kind.setTooltip(new Tooltip(why)));
        piece(pieces, line).filter(piece -> piece.kind() == PieceKind.LEFT_OUT)
                .ifPresent(piece -> kind.setTooltip(
                        new Tooltip(Messages.text("confirming.leftOutBecause", piece.title()))));
        getChildren().addAll(number, kind);
    }

    private static Optional<Piece> piece(Pieces pieces, SourceLine line) {
        return pieces.paragraphAt(line.start());
    }

    /** What is said of the line. */
    static String words(Pieces pieces, SourceLine line) {
        Optional<Piece> piece = piece(pieces, line);
        if (pieces.join(line).isPresent() && piece.filter(one -> one.start() < line.start()).isPresent()) {
            return Messages.text("confirming.goesOn");
        }
        return piece.map(one -> switch (one.kind()) {
            case FRAME -> one.title();
            case HEADING -> Messages.text("confirming.heading");
            case TASK -> Messages.text("confirming.task");
            case TEXT, UNITS, INDICATOR -> Messages.text("confirming.text");
            case LEFT_OUT -> Messages.text("confirming.leftOut");
        }).orElse("");
    }

    private static String style(Pieces pieces, SourceLine line) {
        return pieces.join(line).isPresent()
                ? "yd-gutter-joined"
                : piece(pieces, line).map(one -> switch (one.kind()) {
                    case FRAME -> "yd-gutter-frame";
                    case HEADING -> "yd-gutter-heading";
                    case TASK -> "yd-gutter-task";
                    case TEXT, UNITS, INDICATOR -> "yd-gutter-text";
                    case LEFT_OUT -> "yd-gutter-left-out";
                }).orElse("yd-gutter-text");
    }
}
