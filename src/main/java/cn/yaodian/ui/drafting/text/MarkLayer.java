package cn.yaodian.ui.drafting.text;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Paints marks behind a text. */
final class MarkLayer extends Pane {

    private final Path path = new Path();
    private List<TextMark> stretches = List.of();

    MarkLayer() {
        setMouseTransparent(true);
        setManaged(false);
        path.getStyleClass().add("yd-text-mark");
        getChildren().add(path);
    }

    void setMarks(List<TextMark> changed) {
        stretches = changed;
        if (changed.isEmpty()) {
            path.getElements().clear();
        }
    }

    /** Puts the marks where the text has its characters now. */
    void lay(Text text, Node within) {
        path.getElements().clear();
        int length = text.getText().length();
        for (TextMark mark : stretches) {
            if (mark.end() <= length) {
                path.getElements().addAll(text.rangeShape(mark.start(), mark.end()));
            }
        }
        Point2D origin = within.sceneToLocal(text.localToScene(Point2D.ZERO));
        path.setLayoutX(origin.getX());
        path.setLayoutY(origin.getY());
    }
}
