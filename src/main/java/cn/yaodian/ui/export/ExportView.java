package cn.yaodian.ui.export;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.Output;
import cn.yaodian.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The three outputs of a plan with their formats. */
public final class ExportView extends StackPane {

    private final ExportController controller;
    private final Exports exports;
    private final PlanId plan;
    private final Runnable preview;

    /** @param preview shows the inspection sheets before printing */
    public ExportView(ExportModel model, ExportController controller, Exports exports, PlanId plan, Runnable preview) {
        this.controller = controller;
        this.exports = exports;
        this.plan = plan;
        this.preview = preview;
        getChildren().add(new ExportPane(model, controller,
                List.of(output(Output.NOTICE, Messages.text("export.noticeSays")),
                        output(Output.TASKS, Messages.text("export.tasksSays")),
                        output(Output.CHECKLIST, Messages.text("export.checklistSays"))),
                preview));
    }

    private Node output(Output output, String says) {
        List<Button> buttons = new ArrayList<>();
        if (output == Output.CHECKLIST) {
            Button print = new Button(Messages.text("export.preview"), Icon.of(Feather.PRINTER));
            print.setOnAction(_ -> preview.run());
            buttons.add(print);
        }
        for (Format format : exports.formats(output)) {
            buttons.add(ExportPane.button(format,
                    () -> controller.export(new PlanExport(exports, plan, output, format))));
        }
        return ExportPane.output(output.title(), says, buttons);
    }
}
