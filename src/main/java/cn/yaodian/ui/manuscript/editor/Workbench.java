package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.manuscript.body.BodyEditor;
import cn.yaodian.ui.manuscript.field.FieldColumn;
import cn.yaodian.ui.manuscript.field.FieldColumn.Edits;
import cn.yaodian.ui.manuscript.field.FieldPlace;
import cn.yaodian.ui.page.PageController;
import cn.yaodian.ui.page.PageModel;
import cn.yaodian.ui.page.PageView;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Fields, text and page beside each other; the outer two can be put away, and panels stand in the fields' place. */
public final class Workbench extends SplitPane {

    /** Typing goes on in the foreground meanwhile; this only spares pages that nobody would see. */
    private static final Duration PAGE_PAUSE = Duration.millis(80);

    private final ObservableValue<ManuscriptText> text;
    private final PageModel pages = new PageModel();
    private final PageController<ManuscriptText, SetText> setting;
    private final FieldColumn fields;
    private final TextColumn words;
    private final PageView pageView;
    private final RemarkStrip remarks = new RemarkStrip(this::goTo);
    private final ReadOnlyObjectWrapper<List<TextRemark>> said = new ReadOnlyObjectWrapper<>(List.of());
    private final ToggleButton fieldsShown = toggle(Feather.SIDEBAR, Messages.text("manuscript.toggleFields"));
    private final ToggleButton pagesShown = toggle(Feather.FILE_TEXT, Messages.text("drafting.togglePages"));
    private final ObjectProperty<@Nullable Node> side = new SimpleObjectProperty<>();

    /**
     * @param text  as it stands; shown here whenever it changes
     * @param edits is told of what the clerk changes
     */
    public Workbench(ObservableValue<ManuscriptText> text, Edits edits, WorkbenchParts parts) {
        this.text = text;
        getStyleClass().add("yd-columns");
        setting = new PageController<>(pages, parts.tasks(), parts.setter(), this::show, PAGE_PAUSE);
        fields = new FieldColumn(edits, parts.files().seals(), parts.numbering());
        words = new TextColumn(edits, () -> new BodyEditor(parts.looks(), BlankText.PATTERN, parts.fonts(),
                parts.pasted()), parts.files().pictures());
        pageView = new PageView(pages, parts.fonts());
        pageView.onChosen(anchor -> TextPlace.of(anchor).ifPresent(words::goTo));
        fieldsShown.setSelected(true);
        pagesShown.setSelected(true);
        fieldsShown.selectedProperty().addListener((_, _, _) -> arrange());
        pagesShown.selectedProperty().addListener((_, _, _) -> arrange());
        side.addListener((_, _, _) -> arrange());
        words.caretProperty().addListener((_, _, place) -> follow(place));
        text.addListener((_, _, now) -> fill(now));
        arrange();
        fill(text.getValue());
    }

    private void fill(ManuscriptText now) {
        fields.fill(now);
        words.fill(now);
        setting.changed(now);
    }

    private void show(SetText set) {
        pages.pagesProperty().set(set.pages());
        remarks.show(set.remarks());
        said.set(set.remarks());
        follow(words.caretProperty().get());
    }

    /** The page follows the nearest line above the caret that has a place of its own: a row of a table has none. */
    private void follow(TextPlace place) {
        String nearest = pages.pagesProperty().get().stream().flatMap(page -> page.anchors().stream())
                .flatMap(anchor -> TextPlace.of(anchor.key()).stream()).filter(found -> found.isNotBelow(place))
                .reduce((_, later) -> later).map(TextPlace::anchor).orElse("");
        pages.followedProperty().set(nearest);
    }

    /** Sets the pages now, without waiting for a pause. */
    public void setNow() {
        setting.now(text.getValue());
    }

    /** Leads to what a remark is about. */
    public void goTo(TextRemark remark) {
        goTo(remark.anchor());
    }

    /** Goes to a line by its anchor, or to a field by its name. */
    public void goTo(String anchor) {
        Optional<TextPlace> line = TextPlace.of(anchor);
        if (line.isPresent()) {
            words.goTo(line.get());
        } else if (anchor.matches("annex\\d{1,6}")) {
            words.goToAnnex(Integer.parseInt(anchor.substring("annex".length())));
        } else {
            Stream.of(FieldPlace.values()).filter(place -> place.name().equals(anchor)).findFirst()
                    .ifPresent(this::goTo);
        }
    }

    /** Puts the focus on a field. */
    public void goTo(FieldPlace place) {
        if (place == FieldPlace.TITLE || place == FieldPlace.ADDRESSEES) {
            words.focus(place);
        } else if (place == FieldPlace.BODY) {
            words.goTo(new TextPlace(0, 1));
        } else {
            side.set(null);
            fieldsShown.setSelected(true);
            fields.focus(place);
        }
    }

    /** Takes the button away that takes a number: a template has none. */
    public void hideNumbering() {
        fields.hideNumbering();
    }

    /** Says below the number what is wrong with it. */
    public void rejectNumber(String sentence) {
        fields.rejectNumber(sentence);
    }

    /** What stands in the place of the fields at the moment; null for the fields. */
    public ObjectProperty<@Nullable Node> sideProperty() {
        return side;
    }

    /** Opens a panel in the place of the fields, or closes it. */
    public void toggleSide(Node panel) {
        side.set(side.get() == panel ? null : panel);
    }

    /** Puts words where the caret is in the text, or was last. */
    public void write(String inserted) {
        words.write(inserted);
    }

    /** What is issued can be read and copied, not changed. */
    public void setFrozen(boolean frozen) {
        fields.setFrozen(frozen);
        words.setFrozen(frozen);
    }

    public RemarkStrip remarks() {
        return remarks;
    }

    /** What is to be said about the text as it was set last. */
    public ReadOnlyObjectProperty<List<TextRemark>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public PageModel pages() {
        return pages;
    }

    public PageView pageView() {
        return pageView;
    }

    public ToggleButton fieldsToggle() {
        return fieldsShown;
    }

    public ToggleButton pagesToggle() {
        return pagesShown;
    }

    private void arrange() {
        getItems().clear();
        Node left = side.get();
        if (left != null) {
            getItems().add(left);
        } else if (fieldsShown.isSelected()) {
            getItems().add(fields);
        }
        boolean three = !getItems().isEmpty();
        if (three) {
            setResizableWithParent(getItems().getFirst(), false);
        }
        getItems().add(words);
        if (pagesShown.isSelected()) {
            getItems().add(pageView);
        }
        place(three);
    }

    private void place(boolean three) {
        double left = three ? 0.25 : 0;
        int divider = 0;
        if (three) {
            setDividerPosition(divider++, left);
        }
        if (divider < getDividers().size()) {
            setDividerPosition(divider, left + (1 - left) * 0.53);
        }
    }

    private static ToggleButton toggle(Feather icon, String words) {
        ToggleButton button = new ToggleButton("", Icon.of(icon));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.getStyleClass().addAll(StyleClass.FLAT, StyleClass.ICON_BUTTON);
        return button;
    }
}
