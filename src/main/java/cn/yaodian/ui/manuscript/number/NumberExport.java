package cn.yaodian.ui.manuscript.number;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.number.RegisterExport;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.export.ExportJob;
import cn.yaodian.ui.export.ExportModel;
import cn.yaodian.ui.export.ExportPane;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The register as a workbook. */
final class NumberExport extends StackPane {

    NumberExport(ManuscriptServices services, ManuscriptWindow window) {
        ExportModel model = new ExportModel(window.exportFolder());
        ExportController controller = new ExportController(model, window.tasks(),
                new ExportController.Settling(() -> {}, () -> true));
        getChildren().add(new ExportPane(model, controller, List.of(ExportPane.output(Messages.text("numbers.tab"),
                Messages.text("numbers.exportSays"),
                List.of(ExportPane.button(Format.XLSX, () -> controller.export(new Workbook(services)))))), () -> {}));
    }

    private record Workbook(ManuscriptServices services) implements ExportJob {

        @Override
        public String title() {
            return Messages.text("numbers.tab");
        }

        @Override
        public String fileName() {
            return services.register().fileName(services.workspace().numbers().sheets());
        }

        @Override
        public Path write(Path target, OnExisting existing) {
            Path goal = existing == OnExisting.NUMBER ? RegisterExport.free(target) : target;
            return services.register().write(services.workspace().numbers().sheets(), goal,
                    existing == OnExisting.REPLACE);
        }
    }
}
