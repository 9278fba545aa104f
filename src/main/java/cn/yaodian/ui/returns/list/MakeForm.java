package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 生成填报表: for whom, with which letter, and into which folder; below, what has been made. */
final class MakeForm extends VBox {

    private final Button make = new Button(Messages.text("returns.make"));

    /** @param chosen units that are selected in the table; none or one stands for all */
    MakeForm(MakingDeeds deeds, CollectionSheet sheet, List<SubmissionLine> chosen) {
        getStyleClass().add("yd-panel");
        Label says = new Label(Messages.text("make.says"));
        says.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        List<List<SubmissionLine>> whom = new ArrayList<>(List.of(List.of()));
        if (!chosen.isEmpty()) {
            whom.add(chosen);
        }
        FormField<ComboBox<List<SubmissionLine>>> units = new FormField<>(Messages.text("make.units"),
                ChoiceBoxes.of(whom, lines -> lines.isEmpty()
                        ? Messages.text("make.all", sheet.lines().size())
                        : Messages.text("make.chosen", lines.size())));
        units.control().setValue(chosen.size() > 1 ? chosen : List.of());
        FormField<ComboBox<Cover>> cover = new FormField<>(Messages.text("make.cover"),
                ChoiceBoxes.of(List.of(Cover.NOTICE, Cover.NONE),
                        one -> Messages.text(one == Cover.NOTICE ? "make.notice" : "make.none")));
        cover.control().getSelectionModel().selectFirst();
        FolderRow folder = new FolderRow(Messages.text("make.folder"), deeds.usualFolder());
        make.getStyleClass().add(StyleClass.PRIMARY);
        make.setDefaultButton(true);
        make.setOnAction(_ -> deeds.make(sheet, units.control().getValue(), cover.control().getValue(),
                folder.folder()));
        getChildren().setAll(says, units, cover, folder, make, deeds.results());
    }

    void focusFirst() {
        LateFocus.on(make);
    }
}
