package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.matrix.ReturnMatrices;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.export.ExportJob;
import cn.yaodian.ui.export.ExportModel;
import cn.yaodian.ui.export.ExportPane;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The matrix as a workbook. */
final class MatrixExport extends StackPane {

    MatrixExport(DeskServices services, ReturnWindow window, MatrixModel model) {
        ExportModel export = new ExportModel(window.exportFolder());
        ExportController controller = new ExportController(export, window.tasks(),
                new ExportController.Settling(() -> {}, () -> true));
        getChildren().add(new ExportPane(export, controller, List.of(ExportPane.output(Messages.text("matrix.title"),
                Messages.text("matrix.exportSays"),
                List.of(ExportPane.button(Format.XLSX, () -> model.matrixProperty().get().ifPresent(
                        matrix -> controller.export(new Workbook(services.matrices(), matrix))))))),
                () -> {}));
    }

    private record Workbook(ReturnMatrices matrices, ReturnMatrix matrix) implements ExportJob {

        @Override
        public String title() {
            return Messages.text("matrix.title");
        }

        @Override
        public String fileName() {
            return matrices.fileName(matrix);
        }

        @Override
        public Path write(Path target, OnExisting existing) {
            return matrices.write(matrix, target, existing);
        }
    }
}
