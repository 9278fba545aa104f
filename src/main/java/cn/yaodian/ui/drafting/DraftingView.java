package cn.yaodian.ui.drafting;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The three columns, of which the outer ones can be put away, and the strip above them. */
final class DraftingView extends BorderPane {

    private final SplitPane columns = new SplitPane();
    private final Node outline;
    private final Node text;
    private final Node pages;
    private final HBox strip = new HBox();
    private final ToggleButton outlineShown = toggle(Feather.SIDEBAR, Messages.text("drafting.toggleOutline"));
    private final ToggleButton pagesShown = toggle(Feather.FILE_TEXT, Messages.text("drafting.togglePages"));
    private final Button issue = new Button(Messages.text("drafting.issue"));
    private final Button export = new Button(Messages.text("drafting.export"));
    private final ObjectProperty<@Nullable Node> side = new SimpleObjectProperty<>();

    DraftingView(Node outline, Node text, Node pages) {
        this.outline = outline;
        this.text = text;
        this.pages = pages;
        getStyleClass().add("yd-drafting");
        columns.getStyleClass().add("yd-columns");
        strip.getStyleClass().addAll(StyleClass.ROW, "yd-drafting-bar");
        setTop(strip);
        setCenter(columns);
        export.getStyleClass().add(StyleClass.PRIMARY);
        outlineShown.setSelected(true);
        pagesShown.setSelected(true);
        outlineShown.selectedProperty().addListener((_, _, _) -> arrange());
        pagesShown.selectedProperty().addListener((_, _, _) -> arrange());
        side.addListener((_, _, _) -> arrange());
        arrange();
    }

    /** Fills the strip: what is told at the left, the state of saving and the buttons at the right. */
    void fillStrip(Node status, Node saving) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        strip.getChildren().setAll(outlineShown, status, gap, saving, pagesShown, issue, export);
        issue.setMinWidth(USE_PREF_SIZE);
        export.setMinWidth(USE_PREF_SIZE);
    }

    void onIssue(Runnable action) {
        issue.setOnAction(_ -> action.run());
    }

    void onExport(Runnable action) {
        export.setOnAction(_ -> action.run());
    }

    /** Shows something else in the place of all three columns; null brings them back. */
    void cover(@Nullable Node whole) {
        setTop(whole == null ? strip : null);
        setCenter(whole == null ? columns : whole);
    }

    /** What stands in the place of the pages at the moment; null for the pages. */
    ObjectProperty<@Nullable Node> sideProperty() {
        return side;
    }

    private void arrange() {
        Node right = side.get();
        columns.getItems().clear();
        if (outlineShown.isSelected()) {
            columns.getItems().add(outline);
            SplitPane.setResizableWithParent(outline, false);
        }
        columns.getItems().add(text);
        if (right != null) {
            columns.getItems().add(right);
            SplitPane.setResizableWithParent(right, false);
        } else if (pagesShown.isSelected()) {
            columns.getItems().add(pages);
        }
        place();
    }

    /** The outline as narrow as titles can be told apart by; text and page share the rest as 11 to 9. */
    private void place() {
        double left = outlineShown.isSelected() ? 0.18 : 0;
        int divider = 0;
        if (outlineShown.isSelected()) {
            columns.setDividerPosition(divider++, left);
        }
        if (divider < columns.getDividers().size()) {
            columns.setDividerPosition(divider, left + (1 - left) * 0.56);
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
