package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.manuscript.body.BodyEditor;
import cn.yaodian.ui.manuscript.field.FieldColumn.Edits;
import cn.yaodian.ui.manuscript.field.FieldPart;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The text and the annexes, one shown at a time. */
final class TextTabs extends BorderPane {

    private final Edits edits;
    private final Supplier<BodyEditor> editors;
    private final BodyEditor body;
    private final List<AnnexPane> annexes = new ArrayList<>();
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Button add = new Button(Messages.text("manuscript.addAnnex"), Icon.of(Feather.PLUS));
    private final ObjectProperty<TextPlace> caret = new SimpleObjectProperty<>(new TextPlace(0, 1));
    private int shown;
    private boolean frozen;

    /** @param insertions buttons that put something into the text shown */
    TextTabs(Edits edits, Supplier<BodyEditor> editors, HBox insertions) {
        this.edits = edits;
        this.editors = editors;
        body = editors.get();
        body.onEdited(words -> edits.change(FieldPart.BODY, text -> text.withBody(words)));
        body.lineProperty().addListener((_, _, line) -> moved(0, line.intValue()));
        add.getStyleClass().addAll(StyleClass.FLAT, "yd-add-row");
        add.setOnAction(_ -> addAnnex());
        tabs.getStyleClass().add("yd-text-tabs");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        HBox bar = new HBox(tabs, gap, insertions);
        bar.getStyleClass().addAll(StyleClass.ROW, "yd-text-bar");
        setTop(bar);
        show(0);
    }

    void fill(ManuscriptText text) {
        body.fill(text.body());
        List<ManuscriptAnnex> now = text.annexes();
        while (annexes.size() > now.size()) {
            annexes.removeLast();
        }
        while (annexes.size() < now.size()) {
            annexes.add(pane(annexes.size()));
        }
        for (int i = 0; i < now.size(); i++) {
            annexes.get(i).fill(now.get(i));
        }
        if (tabs.getChildren().size() != now.size() + 2) {
            show(Math.min(shown, now.size()));
        }
    }

    private AnnexPane pane(int index) {
        AnnexPane pane = new AnnexPane(editors.get(), changed -> replace(index, List.of(changed)),
                () -> replace(index, List.of()));
        pane.setFrozen(frozen);
        pane.editor().lineProperty().addListener((_, _, line) -> moved(index + 1, line.intValue()));
        return pane;
    }

    private void replace(int index, List<ManuscriptAnnex> with) {
        edits.change(FieldPart.ANNEX, text -> {
            List<ManuscriptAnnex> all = new ArrayList<>(text.annexes());
            all.remove(index);
            all.addAll(index, with);
            return text.withAnnexes(all);
        });
    }

    private void addAnnex() {
        edits.change(FieldPart.ANNEX, text -> {
            List<ManuscriptAnnex> all = new ArrayList<>(text.annexes());
            all.add(new ManuscriptAnnex("", "", false, true));
            return text.withAnnexes(all);
        });
        show(annexes.size());
        annexes.getLast().focusTitle();
    }

    private void moved(int part, int line) {
        if (part == shown) {
            caret.set(new TextPlace(part, line));
        }
    }

    /** @param part 0 for the text, from 1 for the annexes */
    private void show(int part) {
        shown = part;
        setCenter(part == 0 ? body : annexes.get(part - 1));
        tabs.getChildren().clear();
        group.getToggles().clear();
        for (int i = 0; i <= annexes.size(); i++) {
            tabs.getChildren().add(tab(i));
        }
        tabs.getChildren().add(add);
        caret.set(new TextPlace(part, editor().lineProperty().get()));
    }

    private ToggleButton tab(int part) {
        ToggleButton tab = new ToggleButton(part == 0
                ? Messages.text("manuscript.body")
                : Messages.text("manuscript.annexTab", annexes.size() == 1 ? "" : String.valueOf(part)));
        tab.getStyleClass().addAll(StyleClass.FLAT, "yd-tab");
        tab.setToggleGroup(group);
        tab.setSelected(part == shown);
        tab.setOnAction(_ -> {
            show(part);
            editor().requestFocus();
        });
        return tab;
    }

    /** The text that is shown. */
    BodyEditor editor() {
        return shown == 0 ? body : annexes.get(shown - 1).editor();
    }

    /** Shows a line and puts the caret there. */
    void goTo(TextPlace place) {
        if (place.part() <= annexes.size()) {
            show(place.part());
            editor().goTo(place.line());
        }
    }

    /** Goes to what a remark on an annex names by its number alone; empty where it names none that is there. */
    Optional<AnnexPane> annex(int number) {
        if (number < 1 || number > annexes.size()) {
            return Optional.empty();
        }
        show(number);
        return Optional.of(annexes.get(number - 1));
    }

    /** Where the caret is. */
    ObjectProperty<TextPlace> caretProperty() {
        return caret;
    }

    void setFrozen(boolean now) {
        frozen = now;
        body.setEditable(!now);
        annexes.forEach(pane -> pane.setFrozen(now));
        add.setVisible(!now);
    }
}
