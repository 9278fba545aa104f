package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.saving.SaveLabel;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The strip above the workbench, the band over what is issued, and the workbench. */
final class ManuscriptView extends BorderPane {

    private final ManuscriptModel model;
    private final Workbench bench;
    private final HBox strip = new HBox();
    private final HBox band = new HBox();
    private final Label bandWords = new Label();
    private final Label state = new Label();
    private final Button issue = new Button(Messages.text("manuscript.issueDeed"));
    private final Button withdraw = new Button(Messages.text("manuscript.withdraw"));
    private final VBox top = new VBox(strip, band);

    ManuscriptView(ManuscriptModel model, Workbench bench, ManuscriptSides sides, ManuscriptDeeds deeds,
            SaveLabel saving) {
        this.model = model;
        this.bench = bench;
        getStyleClass().add("yd-manuscript");
        fillStrip(sides, saving);
        fillBand(sides, deeds);
        setTop(top);
        setCenter(bench);
        sides.onCover(this::cover);
        model.manuscriptProperty().addListener((_, _, now) -> show(now));
        show(model.manuscript());
    }

    private void fillStrip(ManuscriptSides sides, SaveLabel saving) {
        strip.getStyleClass().addAll(StyleClass.ROW, "yd-drafting-bar");
        state.getStyleClass().add(StyleClass.CHIP);
        state.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bench.remarks(), Priority.ALWAYS);
        Button versions = button(Messages.text("manuscript.versions"), sides::showVersions);
        Button export = button(Messages.text("drafting.export"), sides::toggleExport);
        export.getStyleClass().add(StyleClass.PRIMARY);
        issue.setMinWidth(USE_PREF_SIZE);
        issue.setOnAction(_ -> sides.toggleIssue());
        strip.getChildren().setAll(bench.fieldsToggle(), state, bench.remarks(), saving, bench.pagesToggle(), versions,
                button(Messages.text("manuscript.inspect"), sides::toggleInspection), issue, export);
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fillBand(ManuscriptSides sides, ManuscriptDeeds deeds) {
        band.getStyleClass().addAll(StyleClass.ROW, "yd-frozen");
        bandWords.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        withdraw.setMinWidth(USE_PREF_SIZE);
        withdraw.setOnAction(_ -> deeds.withdraw());
        Button correct = button(Messages.text("manuscript.correct"), sides::toggleCorrection);
        correct.visibleProperty().bind(withdraw.visibleProperty().not());
        correct.managedProperty().bind(correct.visibleProperty());
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        band.getChildren().setAll(Icon.of(Feather.LOCK), bandWords, gap, correct, withdraw);
    }

    private void show(Manuscript now) {
        boolean issued = model.isIssued();
        boolean correction = !issued && now.version() > 1;
        state.setText(Messages.text("manuscript.stateChip", now.state().title(), now.version()));
        state.getStyleClass().removeAll(StyleClass.GOOD, StyleClass.QUIET);
        state.getStyleClass().add(issued ? StyleClass.GOOD : StyleClass.QUIET);
        issue.setVisible(!issued);
        issue.setManaged(!issued);
        band.setVisible(issued || correction);
        band.setManaged(issued || correction);
        withdraw.setVisible(correction);
        String number = now.text().numberText();
        bandWords.setText(issued
                ? Messages.text("manuscript.frozenBand", number.isEmpty() ? now.text().title() : number)
                : Messages.text("manuscript.correctionBand", now.version(), now.version() - 1));
    }

    /** Shows something else in the place of everything; null brings the workbench back. */
    private void cover(@Nullable Node whole) {
        setTop(whole == null ? top : null);
        setCenter(whole == null ? bench : whole);
    }
}
