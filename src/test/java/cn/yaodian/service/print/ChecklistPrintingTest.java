package cn.yaodian.service.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.export.FixedSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

class ChecklistPrintingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-05T08:00:00Z"), ZoneOffset.UTC);

    private final Plan plan = SamplePlan.plan();

    @Test
    void thePreviewHasAPictureOfEveryPage() {
        PrintPreview preview = printing(List.of()).preview(plan.id());
        assertThat(preview.title()).isEqualTo("2024年青禾市产业工人队伍建设改革工作要点督导检查单");
        assertThat(preview.pageCount()).isEqualTo(3);
        assertThat(preview.picture(2, 0.5).getWidth()).isEqualTo(421);
    }

    @Test
    void withoutAPrinterTheClerkIsToldSo() {
        ChecklistPrinting printing = printing(List.of());
        assertThat(printing.printers()).isEmpty();
        PrintPreview preview = printing.preview(plan.id());
        assertThatThrownBy(() -> printing.print(preview, new Printer("旧打印机", false), 1))
                .isInstanceOfSatisfying(FailureException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.NO_PRINTER));
    }

    @Test
    void everyPageReachesThePrinter() {
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assumeTrue(factories.length > 0, "this JDK prints no PostScript");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrintService postscript = factories[0].getPrintService(paper);
        ChecklistPrinting printing = printing(List.of(postscript));

        assertThat(printing.printers()).containsExactly(new Printer(postscript.getName(), true));
        printing.print(printing.preview(plan.id()), printing.printers().getFirst(), 1);

        String pages = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(pages).startsWith("%!PS").contains("%%Page: 3 3").doesNotContain("%%Page: 4 4");
    }

    private ChecklistPrinting printing(List<PrintService> services) {
        return new ChecklistPrinting(new FixedSource(plan), new InstalledPrinters() {
            @Override
            public List<PrintService> all() {
                return services;
            }

            @Override
            public Optional<PrintService> usual() {
                return services.stream().findFirst();
            }
        }, CLOCK);
    }
}
