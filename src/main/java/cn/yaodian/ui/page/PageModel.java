package cn.yaodian.ui.page;

import cn.yaodian.typesetting.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The pages shown, how large, and which piece of the text they follow. Of the FX thread. */
public final class PageModel {

    private final ObjectProperty<List<Page>> pages = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT_WIDTH);
    private final StringProperty followed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PageSpot>> spot = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");

    public ObjectProperty<List<Page>> pagesProperty() {
        return pages;
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Anchor of the piece of text that the clerk is in; empty for none. */
    public StringProperty followedProperty() {
        return followed;
    }

    /** What is pointed at on a page, if anything; it goes when the pages change. */
    public ObjectProperty<Optional<PageSpot>> spotProperty() {
        return spot;
    }

    /** Why the pages are not up to date, for the clerk; empty while they are. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** Where the piece of text with this anchor stands; more than one place where it runs over pages. */
    public List<PagePlace> places(String anchor) {
        List<PagePlace> places = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < pages.get().size(); i++) {
            Page page = pages.get().get(i);
            double top = 0;
            for (Page.Anchor next : page.anchors()) {
                if (open && !next.key().equals(anchor)) {
                    close(places, i, top, next.top());
                    open = false;
                } else if (!open && next.key().equals(anchor)) {
                    top = next.top();
                    open = true;
                }
            }
            if (open) {
                // What runs on to the foot of the last page with anchors ends there: signature and imprint have none.
                boolean continued = i + 1 < pages.get().size();
                close(places, i, top, page.height());
                open = continued;
            }
        }
        return List.copyOf(places);
    }

    private static void close(List<PagePlace> places, int page, double top, double bottom) {
        if (bottom > top) {
            places.add(new PagePlace(page, top, bottom));
        }
    }

    /**
     * The anchor of what stands at a height on a page: the last one that begins above it, also on an earlier page.
     *
     * @param page index from 0
     * @param y    in points from the sheet's upper edge
     */
    public Optional<String> anchorAt(int page, double y) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i <= page && i < pages.get().size(); i++) {
            for (Page.Anchor anchor : pages.get().get(i).anchors()) {
                if ((i < page || anchor.top() <= y) && !anchor.key().isEmpty()) {
                    found = Optional.of(anchor.key());
                }
            }
        }
        return found;
    }
}
