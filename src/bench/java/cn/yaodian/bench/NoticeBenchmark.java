package cn.yaodian.bench;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a plan to the notice that issues it: as DOCX, and as the pages that the preview paints after each change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NoticeBenchmark {

    private final NoticeComposer composer = new NoticeComposer();
    private final Typesetter typesetter = new Typesetter(Fonts.ofThisMachine().metrics());
    private Plan plan = Plan.draft(2026, "", IssueDetails.NONE);

    @Setup
    public void readPlan() throws IOException {
        plan = new DocumentReading().read(LongestDocument.file()).plan().orElseThrow();
    }

    @Benchmark
    public OfficialDocument docx() throws IOException {
        OfficialDocument notice = composer.compose(plan, Office.UNNAMED);
        new DocxWriter().write(notice, OutputStream.nullOutputStream());
        return notice;
    }

    @Benchmark
    public List<Page> pages() {
        return typesetter.set(composer.compose(plan, Office.UNNAMED));
    }
}
