package cn.yaodian.ui.manuscript.version;

import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.TextDifference;
import cn.yaodian.messages.Messages;
import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.page.PageController;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.page.PageModel;
import cn.yaodian.ui.page.PageView;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Every version in a list, the latest first; beside it what the chosen one changed, and its pages. */
public final class VersionsView extends BorderPane {

    private final ListView<ShownVersion> list = new ListView<>();
    private final DifferenceView words = new DifferenceView();
    private final Label compared = new Label();
    private final Function<ManuscriptText, List<String>> lines;
    private final PageController<ManuscriptText, List<Page>> setting;

    /**
     * @param versions the latest first
     * @param lines    all words of a text, line by line
     * @param setter   sets pages, away from the FX thread
     */
    public VersionsView(List<ShownVersion> versions, Function<ManuscriptText, List<String>> lines,
            Function<ManuscriptText, List<Page>> setter, BackgroundTasks tasks, PageFonts fonts, Runnable close) {
        this.lines = lines;
        getStyleClass().add("yd-versions");
        PageModel pages = new PageModel();
        setting = PageController.ofPages(pages, tasks, setter, Duration.ZERO);
        Button back = new Button(Messages.text("print.back"), Icon.of(Feather.ARROW_LEFT));
        back.setOnAction(_ -> close.run());
        compared.getStyleClass().add(StyleClass.MUTED);
        HBox bar = new HBox(back, compared);
        bar.getStyleClass().addAll(StyleClass.ROW, "yd-drafting-bar");
        setTop(bar);
        list.getStyleClass().add("yd-version-list");
        list.setCellFactory(_ -> new VersionCell());
        list.getItems().setAll(versions);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                show(chosen);
            }
        });
        SplitPane columns = new SplitPane(list, words, new PageView(pages, fonts));
        columns.getStyleClass().add("yd-columns");
        columns.setDividerPositions(0.2, 0.6);
        SplitPane.setResizableWithParent(list, false);
        setCenter(columns);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        list.getSelectionModel().selectFirst();
    }

    private void show(ShownVersion chosen) {
        int index = list.getItems().indexOf(chosen);
        boolean first = index + 1 == list.getItems().size();
        List<String> now = lines.apply(chosen.text());
        List<String> before = first ? now : lines.apply(list.getItems().get(index + 1).text());
        List<List<TextDifference>> differences = TextDifference.lines(before, now);
        long changed = differences.stream()
                .filter(line -> line.stream().anyMatch(piece -> piece.kind() != TextDifference.Kind.SAME)).count();
        words.show(differences);
        compared.setText(first
                ? Messages.text("manuscript.versionFirst")
                : Messages.text("manuscript.versionChanged", list.getItems().get(index + 1).number(), changed));
        setting.now(chosen.text());
    }

    /** Puts the focus on the list, so that the arrow keys go through the versions. */
    public void focusList() {
        list.requestFocus();
    }
}
