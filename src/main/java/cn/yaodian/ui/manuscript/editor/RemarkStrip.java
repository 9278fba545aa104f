package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What is missing or doubtful in few words, above the text; each leads to its places, one after the other. */
public final class RemarkStrip extends FlowPane {

    private static final int SENTENCES_IN_TIP = 8;

    private final Consumer<TextRemark> goTo;
    private List<TextRemark> shown = List.of();

    public RemarkStrip(Consumer<TextRemark> goTo) {
        this.goTo = goTo;
        getStyleClass().add("yd-remark-strip");
        show(List.of());
    }

    /** Shows other remarks. */
    public void show(List<TextRemark> remarks) {
        boolean first = getChildren().isEmpty();
        if (remarks.equals(shown) && !first) {
            return;
        }
        shown = remarks;
        getChildren().clear();
        Map<RemarkKind, List<TextRemark>> grouped = new EnumMap<>(RemarkKind.class);
        remarks.forEach(remark -> grouped.computeIfAbsent(remark.kind(), _ -> new ArrayList<>()).add(remark));
        grouped.forEach((kind, found) -> {
            if (kind == RemarkKind.LACK) {
                // Each is another thing to do, so each has its own words.
                found.forEach(lack -> getChildren().add(chip(lack.message(), StyleClass.WARN, List.of(lack))));
            } else {
                getChildren().add(chip(Messages.text("remarkKind." + kind, found.size()),
                        kind == RemarkKind.FONT ? StyleClass.QUIET : StyleClass.WARN, found));
            }
        });
        if (remarks.isEmpty()) {
            Label nothing = new Label(Messages.text("manuscript.nothingMissing"));
            nothing.getStyleClass().add(StyleClass.MUTED);
            getChildren().add(nothing);
        }
    }

    private Button chip(String words, String style, List<TextRemark> remarks) {
        Button chip = new Button(words);
        chip.getStyleClass().addAll(StyleClass.CHIP, style, "yd-lack");
        List<String> sentences = remarks.stream().limit(SENTENCES_IN_TIP).map(TextRemark::message).toList();
        chip.setTooltip(new Tooltip(String.join("\n", sentences)));
        int[] next = {0};
        chip.setOnAction(_ -> {
            goTo.accept(remarks.get(next[0]));
            next[0] = (next[0] + 1) % remarks.size();
        });
        return chip;
    }
}
