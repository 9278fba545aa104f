package cn.yaodian.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.composing.SamplePlan;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-05T08:00:00Z"), ZoneOffset.UTC);

    private final Plan plan = SamplePlan.plan();
    private final Exports exports = new Exports(new FixedSource(plan), new Fonts(BundledFonts.LIBRARY), CLOCK);

    @TempDir
    Path folder;

    @Test
    void everythingThatIsOfferedIsWrittenUnderTheNameThatOfficesUse() throws IOException {
        for (Output output : Output.values()) {
            assertThat(exports.formats(output)).isNotEmpty();
            for (Format format : exports.formats(output)) {
                Path target = folder.resolve(exports.fileName(output, plan.id(), format));
                assertThat(target.getFileName().toString()).matches("青禾市产改办_2024年_.+_20240305\\." + format.extension());
                Path written = exports.write(output, plan.id(), format, target, OnExisting.REFUSE);
                assertThat(Files.size(written)).as("%s as %s", output, format).isGreaterThan(1000);
            }
        }
    }

    @Test
    void theNoticeSaysWhichFontsStandInWhereItHoldsThem() {
        assertThat(exports.fonts(Output.NOTICE, plan.id(), Format.PDF)).hasValueSatisfying(report -> {
            assertThat(report.isVerified()).isFalse();
            assertThat(report.findings()).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo(FontReport.Kind.STAND_IN);
                assertThat(found.what()).contains("方正小标宋简体", "仿宋_GB2312");
            });
        });
        // A Word file names its fonts, and is shown in those of whoever opens it.
        assertThat(exports.fonts(Output.NOTICE, plan.id(), Format.DOCX)).isEmpty();
        assertThat(exports.fonts(Output.TASKS, plan.id(), Format.XLSX)).isEmpty();
    }

    @Test
    void theTaskTableOfAPlanIsNamedAfterIt() {
        assertThat(exports.fileName(Output.TASKS, plan.id(), Format.XLSX))
                .isEqualTo("青禾市产改办_2024年_任务分解表_20240305.xlsx");
        assertThat(exports.fileName(Output.NOTICE, plan.id(), Format.PDF)).isEqualTo("青禾市产改办_2024年_工作要点_20240305.pdf");
    }

    @Test
    void aFormatThatIsNotOfferedIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> exports.write(Output.NOTICE, plan.id(), Format.XLSX, folder.resolve("x.xlsx"),
                OnExisting.REFUSE)).isInstanceOfSatisfying(FailureException.class, failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.FORMAT_NOT_OFFERED);
                    assertThat(failed.arguments()).startsWith("通知", "xlsx").endsWith("docx、pdf、ofd、txt、png");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTakenNameIsRefusedReplacedOrNumberedAsAsked() throws IOException {
        Path target = Files.writeString(folder.resolve("表.xlsx"), "别人的");
        assertThatThrownBy(() -> tasks(target, OnExisting.REFUSE)).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(Failure.TARGET_EXISTS));
        assertThat(target).hasContent("别人的");
        assertThat(tasks(target, OnExisting.NUMBER)).hasFileName("表（2）.xlsx");
        assertThat(tasks(target, OnExisting.REPLACE)).isEqualTo(target);
        assertThat(Files.size(target)).isGreaterThan(2000);
    }

    @Test
    void aPlanThatIsNotThereLeavesNoFile() {
        assertThatThrownBy(() -> exports.write(Output.TASKS, PlanId.random(), Format.XLSX, folder.resolve("x.xlsx"),
                OnExisting.REFUSE)).isInstanceOf(FailureException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Path tasks(Path target, OnExisting existing) {
        return exports.write(Output.TASKS, plan.id(), Format.XLSX, target, existing);
    }
}
