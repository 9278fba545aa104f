package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Piece;
import cn.yaodian.service.confirming.Pieces;
import cn.yaodian.service.confirming.SourceLine;
import cn.yaodian.service.confirming.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The source, one line below the other as it stands there, blank lines left away; each coloured by what it became, with
 * the word for that beside it. Only the lines in view have nodes. It is read, not written in.
 */
final class SourceView extends StackPane {

    /** Nearer to an edge a place is not well seen. */
    private static final double MARGIN_PX = 48;

    private final ConfirmingModel model;
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final List<Integer> prints = new ArrayList<>();
    private Optional<Confirmation> shown = Optional.empty();
    private Optional<SourceStyles> styles = Optional.empty();
    private Stretch marked = Stretch.NOTHING;
    private boolean filling;

    SourceView(ConfirmingModel model) {
        this.model = model;
        getStyleClass().add("yd-source");
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.ON);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleText(Messages.text("confirming.source"));
        area.setParagraphGraphicFactory(this::gutter);
        getChildren().add(new VirtualizedScrollPane<>(area));
        area.selectionProperty().addListener((_, _, range) -> moved(range));
        area.caretPositionProperty().addListener((_, _, _) -> moved(area.getSelection()));
        model.confirmationProperty().addListener((_, _, confirmation) -> show(confirmation));
        show(model.confirmationProperty().get());
    }

    private Node gutter(int index) {
        return shown.filter(confirmation -> index < confirmation.pieces().lines().count())
                .<Node>map(confirmation -> new LineGutter(confirmation.pieces(),
                        confirmation.pieces().lines().get(index)))
                .orElseGet(StackPane::new);
    }

    private void show(Optional<Confirmation> confirmation) {
        boolean same = confirmation.isPresent() && shown.isPresent()
                && confirmation.get().pieces().text().equals(shown.get().pieces().text())
                && confirmation.get().pieces().lines().count() == shown.get().pieces().lines().count();
        Optional<Pieces> before = shown.map(Confirmation::pieces);
        shown = confirmation;
        styles = confirmation.map(SourceStyles::new);
        if (same) {
            before.ifPresent(this::restyle);
        } else {
            fill();
        }
        mark();
    }

    private void fill() {
        filling = true;
        prints.clear();
        marked = Stretch.NOTHING;
        String text = shown.map(confirmation -> words(confirmation.pieces())).orElse("");
        area.replaceText(text);
        shown.ifPresent(confirmation -> {
            SourceLines lines = confirmation.pieces().lines();
            if (lines.count() > 0) {
                styles.ifPresent(all -> {
                    area.setStyleSpans(0, all.of(lines.all()));
                    lines.all().forEach(line -> prints.add(all.print(line)));
                });
            }
        });
        area.moveTo(0);
        filling = false;
        Platform.runLater(() -> area.showParagraphAtTop(0));
        moved(area.getSelection());
    }

    private static String words(Pieces pieces) {
        return pieces.lines().all().stream()
                .map(line -> inOneLine(pieces.text().substring(line.start(), line.end())))
                .collect(Collectors.joining("\n"));
    }

    /** Character for character, so that places in it are places in the source. */
    private static String inOneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                line.setCharAt(i, c == '\t' ? '\u3000' : ' ');
            }
        }
        return line.toString();
    }

    private void style(int index, SourceLine line) {
        styles.ifPresent(all -> {
            area.setStyleSpans(index, 0, all.of(line, marked));
            prints.set(index, all.print(line));
        });
    }

    /** Only lines that look different now: a word of the clerk changes few of them. */
    private void restyle(Pieces before) {
        Pieces now = shown.map(Confirmation::pieces).orElse(before);
        for (int i = 0; i < now.lines().count(); i++) {
            SourceLine line = now.lines().get(i);
            if (styles.map(all -> all.print(line)).filter(prints.get(i)::equals).isEmpty()) {
                style(i, line);
            }
            if (!LineGutter.words(now, line).equals(LineGutter.words(before, line))) {
                area.recreateParagraphGraphic(i);
            }
        }
    }

    private void moved(IndexRange range) {
        if (!filling && shown.isPresent() && shown.get().pieces().lines().count() > 0) {
            model.chosenProperty().set(new Stretch(source(range.getStart(), false), source(range.getEnd(),
                    range.getLength() > 0)));
            mark();
        }
    }

    /** The place of the source that a place of the shown text stands for. */
    private int source(int position, boolean end) {
        Position place = area.offsetToPosition(position, end ? Bias.Backward : Bias.Forward);
        SourceLine line = shown.map(confirmation -> confirmation.pieces().lines().get(Math.min(place.getMajor(),
                confirmation.pieces().lines().count() - 1))).orElseThrow();
        int at = line.start() + place.getMinor();
        return end ? Math.min(at, line.end()) : Math.clamp(at, line.start(), line.end() - 1);
    }

    private int position(Pieces pieces, int offset) {
        int index = pieces.lines().indexAt(offset);
        SourceLine line = pieces.lines().get(index);
        return area.getAbsolutePosition(index, Math.clamp(offset - line.start(), 0, line.end() - line.start()));
    }

    /** Marks the piece that the caret stands in. */
    private void mark() {
        Stretch chosen = model.chosenProperty().get();
        Stretch now = chosen.start() < chosen.end()
                ? Stretch.NOTHING
                : shown.flatMap(confirmation -> confirmation.pieces().at(chosen.start())).map(SourceView::stretch)
                        .orElse(Stretch.NOTHING);
        if (!now.equals(marked)) {
            Stretch before = marked;
            marked = now;
            restyle(before);
            restyle(now);
        }
    }

    private static Stretch stretch(Piece piece) {
        return new Stretch(piece.start(), piece.end());
    }

    private void restyle(Stretch stretch) {
        if (stretch.start() < stretch.end()) {
            shown.ifPresent(confirmation -> {
                SourceLines lines = confirmation.pieces().lines();
                for (int i = lines.indexAt(stretch.start()); i < lines.count()
                        && lines.get(i).start() < stretch.end(); i++) {
                    style(i, lines.get(i));
                }
            });
        }
    }

    /** Scrolls to a place; selects it where it is more than a place. */
    void goTo(int start, int end) {
        if (shown.isEmpty() || shown.get().pieces().lines().count() == 0) {
            return;
        }
        Pieces pieces = shown.get().pieces();
        int from = position(pieces, start);
        int index = pieces.lines().indexAt(start);
        if (start < end) {
            // The caret at the beginning: a long stretch is followed there and not to its end.
            area.selectRange(position(pieces, end), from);
        } else {
            area.moveTo(from);
        }
        if (!isInView(from)) {
            area.showParagraphAtCenter(index);
            Platform.runLater(area::requestFollowCaret);
        }
    }

    private boolean isInView(int position) {
        Bounds view = area.localToScreen(area.getLayoutBounds());
        return view != null && area.getCharacterBoundsOnScreen(position, Math.min(position + 1, area.getLength()))
                .filter(bounds -> bounds.getMinY() > view.getMinY() + MARGIN_PX
                        && bounds.getMaxY() < view.getMaxY() - MARGIN_PX)
                .isPresent();
    }

    void focusText() {
        area.requestFocus();
    }
}
