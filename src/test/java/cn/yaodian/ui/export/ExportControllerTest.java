package cn.yaodian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.ui.task.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportControllerTest {

    private static final FontReport.Finding STAND_IN = new FontReport.Finding(FontReport.Kind.STAND_IN, "黑体");

    /** An export whose pages are printed in a font that stands in. */
    private static final class Job implements ExportJob {

        @Override
        public String title() {
            return "通知";
        }

        @Override
        public String fileName() {
            return "通知.pdf";
        }

        @Override
        public Path write(Path target, OnExisting existing) {
            return target;
        }

        @Override
        public List<FontReport.Finding> fontFindings() {
            return List.of(STAND_IN);
        }
    }

    @Test
    void whatIsToBeSaidOfTheFontsIsKeptWithTheFile() {
        ExportModel model = new ExportModel(Path.of("out"));
        ExportController controller = new ExportController(model, BackgroundTasks.onThisThread(_ -> {}),
                new ExportController.Settling(() -> {}, () -> true));
        Path file = Path.of("out", "通知.pdf");
        controller.answer(new ExportModel.Question(new Job(), file), OnExisting.REPLACE);
        assertThat(model.results()).singleElement().satisfies(result -> {
            assertThat(result.file()).isEqualTo(file);
            assertThat(result.fonts()).containsExactly(STAND_IN);
        });
    }
}
