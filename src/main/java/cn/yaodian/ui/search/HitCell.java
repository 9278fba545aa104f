package cn.yaodian.ui.search;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.search.SearchHit;
import cn.yaodian.service.search.Snippet;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A hit on one line: what it is, the words in their surroundings, where. */
final class HitCell extends ListCell<SearchHit> {

    /** The cell's own margins and the scroll bar. */
    private static final double MARGIN_PX = 44;

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        setGraphic(hit == null || empty ? null : line(hit));
    }

    private Node line(SearchHit hit) {
        HBox line = new HBox(Icon.of(icon(hit)));
        line.getStyleClass().add(StyleClass.ROW);
        if (hit instanceof SearchHit.InNode node && !node.label().isEmpty()) {
            line.getChildren().add(muted(node.label()));
        }
        Node words = words(hit.snippet());
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().addAll(words, muted(where(hit)));
        // The list is as wide as it is; a long snippet ends in …
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGIN_PX));
        return line;
    }

    private static Node words(Snippet snippet) {
        Label before = new Label(snippet.before());
        Label match = new Label(snippet.match());
        match.getStyleClass().add("yd-match");
        Label after = new Label(snippet.after());
        before.setMinWidth(Region.USE_PREF_SIZE);
        match.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(0);
        HBox words = new HBox(before, match, after);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setPrefWidth(0);
        return words;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(StyleClass.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Feather icon(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InPlan _ -> Feather.FILE_TEXT;
            case SearchHit.InNode node -> node.task() ? Feather.CHECK_SQUARE : Feather.BOOKMARK;
            case SearchHit.InManuscript _ -> Feather.FILE;
            case SearchHit.OfUnit _ -> Feather.USERS;
        };
    }

    private static String where(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InPlan plan -> Messages.text("search.plan", String.valueOf(plan.year()));
            case SearchHit.InNode node when node.task() -> Messages.text("search.task", String.valueOf(node.year()));
            case SearchHit.InNode node -> Messages.text("search.section", String.valueOf(node.year()));
            case SearchHit.InManuscript manuscript when manuscript.number().isEmpty() ->
                Messages.text("search.manuscript", String.valueOf(manuscript.year()));
            case SearchHit.InManuscript manuscript -> manuscript.number();
            case SearchHit.OfUnit _ -> Messages.text("search.unit");
        };
    }
}
