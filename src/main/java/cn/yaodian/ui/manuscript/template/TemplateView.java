package cn.yaodian.ui.manuscript.template;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.TemplateName;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.saving.SaveLabel;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The name of the kind and the names that may stand in braces, around the workbench. */
final class TemplateView extends BorderPane {

    private final Workbench bench;
    private final TextField name = new TextField();
    private final SidePanel names;

    /** @param renamed is told what the clerk calls the kind */
    TemplateView(ObjectProperty<ManuscriptTemplate> template, Workbench bench, List<TemplateName> known,
            Consumer<String> renamed, SaveLabel saving) {
        this.bench = bench;
        getStyleClass().add("yd-manuscript");
        names = new SidePanel(Messages.text("templates.names"), names(known), () -> bench.sideProperty().set(null));
        Label label = new Label(Messages.text("templates.name"));
        label.setLabelFor(name);
        label.setMinWidth(USE_PREF_SIZE);
        name.textProperty().addListener((_, _, typed) -> renamed.accept(typed));
        template.addListener((_, _, now) -> show(now));
        show(template.get());
        Button explain = new Button(Messages.text("templates.names"));
        explain.setMinWidth(USE_PREF_SIZE);
        explain.setOnAction(_ -> bench.toggleSide(names));
        HBox.setHgrow(bench.remarks(), Priority.ALWAYS);
        HBox strip = new HBox(bench.fieldsToggle(), label, name, bench.remarks(), saving, bench.pagesToggle(), explain);
        strip.getStyleClass().addAll(StyleClass.ROW, "yd-drafting-bar");
        setTop(strip);
        setCenter(bench);
    }

    private void show(ManuscriptTemplate template) {
        if (!name.getText().strip().equals(template.name())) {
            name.setText(template.name());
        }
    }

    private VBox names(List<TemplateName> known) {
        Label says = new Label(Messages.text("templates.namesSay"));
        says.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        VBox box = new VBox(says);
        box.getStyleClass().add("yd-panel");
        for (TemplateName one : known) {
            Button put = new Button(one.written());
            put.getStyleClass().addAll(StyleClass.LINK, "yd-name");
            put.setOnAction(_ -> bench.write(one.written()));
            Label meaning = new Label(one.meaning());
            meaning.setWrapText(true);
            VBox row = new VBox(put, meaning);
            row.getStyleClass().add(StyleClass.TIGHT);
            box.getChildren().add(row);
        }
        return box;
    }
}
