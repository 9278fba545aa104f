package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.manuscript.body.BodyEditor;
import cn.yaodian.ui.manuscript.field.FieldColumn.Edits;
import cn.yaodian.ui.manuscript.field.FieldPart;
import cn.yaodian.ui.manuscript.field.FieldPlace;
import cn.yaodian.ui.manuscript.field.TitleFields;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What is written: title, addressees, text and annexes. */
final class TextColumn extends BorderPane {

    private static final String TAB = "\t";

    private final TitleFields titles;
    private final TextTabs tabs;
    private final HBox insertions = new HBox();

    /** @param pictures lets the clerk choose a picture from a file, keeps it and gives the line that names it */
    TextColumn(Edits edits, Supplier<BodyEditor> editors, PictureChoice pictures) {
        getStyleClass().add("yd-text-column");
        titles = new TitleFields(part -> edits.change(FieldPart.TITLE,
                text -> text.withTitle(part.title()).withAddressees(part.addressees())));
        insertions.getStyleClass().add(StyleClass.ROW);
        tabs = new TextTabs(edits, editors, insertions);
        insertions.getChildren().setAll(
                insertion(Feather.GRID, Messages.text("manuscript.insertTable"), () -> insert(emptyTable())),
                insertion(Feather.IMAGE, Messages.text("manuscript.insertPicture"),
                        () -> pictures.choose(this::insert)),
                insertion(Feather.FILE_PLUS, Messages.text("manuscript.insertBreak"),
                        () -> insert(Messages.text("manuscript.pageBreakLine"))));
        setTop(titles);
        setCenter(tabs);
    }

    private static Button insertion(Feather icon, String words, Runnable action) {
        Button button = Icon.button(icon, words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String emptyTable() {
        return String.join(TAB, Messages.text("manuscript.tableHeads").split(" ")) + "\n" + TAB + TAB;
    }

    private void insert(String lines) {
        tabs.editor().insert(lines);
    }

    void write(String inserted) {
        tabs.editor().write(inserted);
    }

    void fill(ManuscriptText text) {
        titles.fill(text.title(), text.addressees());
        titles.arrange(text.head().form());
        tabs.fill(text);
    }

    void setFrozen(boolean frozen) {
        titles.setEditable(!frozen);
        tabs.setFrozen(frozen);
        insertions.setVisible(!frozen);
    }

    void focus(FieldPlace place) {
        titles.focus(place);
    }

    void goTo(TextPlace place) {
        tabs.goTo(place);
    }

    /** Goes to the title of an annex, from 1. */
    void goToAnnex(int number) {
        tabs.annex(number).ifPresent(AnnexPane::focusTitle);
    }

    ObjectProperty<TextPlace> caretProperty() {
        return tabs.caretProperty();
    }
}
