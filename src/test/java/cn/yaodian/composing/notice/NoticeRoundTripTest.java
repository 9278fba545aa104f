package cn.yaodian.composing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.writing.docx.DocxWriter;

/** What is written is read back as the same plan: text is derived, structure is stored. */
class NoticeRoundTripTest {

    @TempDir
    private Path folder;

    private Plan readBack(Plan plan, Office office) throws IOException {
        Path file = folder.resolve("notice.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxWriter().write(new NoticeComposer().compose(plan, office), out);
        }
        return new DocumentReading().read(file).plan().orElseThrow();
    }

    /** A plan's content, a line for each thing it holds, without identities. */
    private static List<String> content(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(plan.title(), plan.kind() + " " + plan.year(),
                "preamble " + plan.preamble(), "closing " + plan.closing()));
        nodes(plan.nodes(), Numbering.of(plan), lines);
        return lines;
    }

    private static void nodes(List<PlanNode> nodes, Numbering numbering, List<String> lines) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Section section -> {
                    lines.add(numbering.label(section) + section.title() + "|" + section.text());
                    nodes(section.nodes(), numbering, lines);
                }
                case Task task -> {
                    List<String> duties = task.duties().stream().map(NoticeRoundTripTest::duty).toList();
                    lines.add(numbering.label(task) + task.title() + "|" + task.body() + "|" + duties);
                }
            }
        }
    }

    private static String duty(Duty duty) {
        return duty.role() + " " + duty.name();
    }

    @Test
    void anIssuedNoticeIsReadBackWhole() throws IOException {
        Plan plan = SamplePlans.issued();
        Plan back = readBack(plan, SamplePlans.OFFICE);
        assertThat(content(back)).isEqualTo(content(plan));
        IssueDetails issue = plan.issue();
        assertThat(back.issue()).isEqualTo(new IssueDetails(SamplePlans.OFFICE.bodyName(), issue.number(),
                issue.noticeTitle(), issue.addressees(), "现将《" + plan.title() + "》印发给你们，请结合实际，认真抓好贯彻落实。",
                List.of(SamplePlans.OFFICE.bodyName()), issue.dateOfIssue(), issue.note(), issue.copyTo(),
                SamplePlans.OFFICE.printedBy(), issue.printedOn()));
    }

    @Test
    void aDraftIssuedByItselfIsReadBackWhole() throws IOException {
        Plan plan = SamplePlans.draft();
        Plan back = readBack(plan, Office.UNNAMED);
        assertThat(content(back)).isEqualTo(content(plan));
        assertThat(back.issue().noticeTitle()).isEmpty();
    }

    @Test
    void realDocumentsSurviveBeingWrittenAndReadAgain() throws IOException {
        Path seeds = Path.of(Optional.ofNullable(System.getProperty("yaodian.seeds")).orElse("absent"));
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the seed documents are not here: not tried on real ones");
        List<Path> files;
        try (Stream<Path> found = Files.list(seeds)) {
            files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            Optional<Plan> plan = new DocumentReading().read(file).plan().filter(p -> !p.tasks().isEmpty());
            if (plan.isPresent()) {
                Plan back = readBack(plan.orElseThrow(), Office.UNNAMED);
                assertThat(content(back)).as(file.getFileName().toString()).isEqualTo(content(plan.orElseThrow()));
            }
        }
    }
}
