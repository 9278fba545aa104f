package cn.yaodian.ui.page;

import cn.yaodian.messages.Messages;
import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages one below the other on a desk, with page number and zoom above. */
public final class PageView extends BorderPane {

    private static final double DESK_PX = 32;

    private final PageModel model;
    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private final VirtualFlow<Page, PageCell> flow;
    private final Set<PageCell> shown = new LinkedHashSet<>();
    private final Label place = new Label();
    private final Label problem = new Label();
    private final Label empty = new Label(Messages.text("page.empty"));
    private final HBox bar;
    private @Nullable Consumer<String> chosen;

    public PageView(PageModel model, PageFonts fonts) {
        this.model = model;
        PagePainter painter = new PagePainter(fonts);
        flow = VirtualFlow.createVertical(pages, page -> new PageCell(page, this, painter));
        flow.getStyleClass().add("yd-desk");
        getStyleClass().add("yd-pages");
        problem.getStyleClass().add(StyleClass.ERROR);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        problem.setWrapText(true);
        empty.getStyleClass().add(StyleClass.MUTED);
        empty.setMouseTransparent(true);
        bar = bar();
        setTop(bar);
        setCenter(new StackPane(new VirtualizedScrollPane<>(flow), empty));
        setBottom(problem);
        model.pagesProperty().addListener((_, _, changed) -> show(changed));
        model.zoomProperty().addListener((_, _, _) -> resized());
        model.followedProperty().addListener((_, _, _) -> follow());
        model.spotProperty().addListener((_, _, spot) -> point(spot));
        flow.widthProperty().addListener((_, _, _) -> resized());
        flow.heightProperty().addListener((_, before, _) -> {
            if (before.doubleValue() <= 0) {
                Platform.runLater(this::follow);
            }
        });
        flow.estimatedScrollYProperty().addListener((_, _, _) -> tellPlace());
        show(model.pagesProperty().get());
    }

    /** Told of the anchor of the piece of text that was clicked. */
    public void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Offers to print what is shown. */
    public void onPrint(Runnable print) {
        Button button = button(Feather.PRINTER, Messages.text("page.print"), print);
        button.getStyleClass().add("yd-print-shown");
        bar.getChildren().addLast(button);
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox made = new HBox(place, gap,
                button(Feather.ZOOM_OUT, Messages.text("page.smaller"),
                        () -> model.zoomProperty().set(Zoom.smaller(scale()))),
                button(Feather.ZOOM_IN, Messages.text("page.larger"),
                        () -> model.zoomProperty().set(Zoom.larger(scale()))),
                button(Feather.SQUARE, Messages.text("page.fullSize"),
                        () -> model.zoomProperty().set(Zoom.FULL_SIZE)),
                button(Feather.MAXIMIZE_2, Messages.text("page.fitWidth"),
                        () -> model.zoomProperty().set(Zoom.FIT_WIDTH)));
        place.getStyleClass().add(StyleClass.MUTED);
        made.getStyleClass().addAll(StyleClass.ROW, "yd-page-bar");
        return made;
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = Icon.button(icon, words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(List<Page> changed) {
        int before = pages.size();
        model.spotProperty().set(Optional.empty());
        empty.setVisible(changed.isEmpty());
        // Most keys change one page: the others stay as they are painted.
        for (int i = 0; i < Math.min(pages.size(), changed.size()); i++) {
            if (!pages.get(i).equals(changed.get(i))) {
                pages.set(i, changed.get(i));
            }
        }
        if (changed.size() < pages.size()) {
            pages.remove(changed.size(), pages.size());
        } else if (changed.size() > pages.size()) {
            pages.addAll(changed.subList(pages.size(), changed.size()));
        }
        shown.forEach(this::marksFor);
        if (before == 0 && !changed.isEmpty()) {
            flow.showAsFirst(0);
        }
        tellPlace();
        follow();
    }

    private void resized() {
        shown.forEach(Region::requestLayout);
        flow.requestLayout();
        tellPlace();
    }

    private void follow() {
        shown.forEach(this::marksFor);
        List<PagePlace> places = model.places(model.followedProperty().get());
        if (flow.getHeight() <= 0 || places.isEmpty()) {
            return;
        }

        PagePlace first = places.getFirst();
        double scale = scale();
        // Some lines of what goes before are shown too, so that the eye finds its place.
        double above = flow.getHeight() / 4;
        double below = Math.min((first.bottom() - first.top()) * scale, flow.getHeight() / 2);
        flow.show(first.page(), new BoundingBox(0, first.top() * scale - above, 1, above + below));
    }

    private void point(Optional<PageSpot> pointed) {
        shown.forEach(this::marksFor);
        pointed.filter(spot -> flow.getHeight() > 0 && spot.page() < pages.size()).ifPresent(spot -> {
            double scale = scale();
            flow.show(spot.page(), new BoundingBox(0, spot.top() * scale - flow.getHeight() / 3, 1,
                    Math.max((spot.bottom() - spot.top()) * scale, 1) + flow.getHeight() / 2));
        });
    }

    private void tellPlace() {
        place.setText(pages.isEmpty()
                ? ""
                : Messages.text("page.place", Math.clamp(middle() + 1, 1, pages.size()), pages.size()));
    }

    /** The page that holds the middle of the view, from 0. */
    private int middle() {
        return pages.isEmpty() || flow.getHeight() <= 0
                ? 0
                : shown.stream().filter(cell -> cell.getBoundsInParent().contains(1, flow.getHeight() / 2))
                        .findFirst().map(cell -> indexOf(cell.page())).orElse(flow.getFirstVisibleIndex());
    }

    private int indexOf(Page page) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i) == page) {
                return i;
            }
        }
        return -1;
    }

    void nowShown(PageCell cell) {
        shown.add(cell);
    }

    void noLongerShown(PageCell cell) {
        shown.remove(cell);
    }

    void marksFor(PageCell cell) {
        int index = indexOf(cell.page());
        cell.mark(model.places(model.followedProperty().get()).stream().filter(one -> one.page() == index).toList(),
                model.spotProperty().get().filter(spot -> spot.page() == index));
    }

    void clicked(Page page, double y) {
        if (chosen != null) {
            model.anchorAt(indexOf(page), y).ifPresent(chosen);
        }
    }

    boolean zoomFits() {
        return model.zoomProperty().get().fitsWidth();
    }

    /** Pixels a point. */
    double scale(Page page) {
        return model.zoomProperty().get().scale(flow.getWidth() - DESK_PX, page.width());
    }

    private double scale() {
        return pages.isEmpty() ? 1 : scale(pages.getFirst());
    }
}
