package cn.yaodian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.reading.DocumentReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in any format is read back as the same plan: text is derived, structure is stored. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    /**
     * Documents of which a plan does not keep how they are numbered: 1.1 below 1., tasks of one style at several depths,
     * headings of one style within each other, headings spread by blanks. Written in the nearest styles, some of their
     * headings cannot be told from tasks.
     */
    private static final Set<String> NUMBERED_OTHERWISE = Set.of("decimal.txt", "mixed-levels.txt",
            "province-three-years.txt", "chapters.txt");

    @TempDir
    private Path folder = Path.of("");

    private Plan readBack(Plan plan, Office office, WrittenFormat format) {
        Path file = format.write(new NoticeComposer().compose(plan, office), folder);
        return new DocumentReading().read(file).plan().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anIssuedNoticeIsReadBackWhole(WrittenFormat format) {
        Plan plan = SamplePlans.issued();
        Plan back = readBack(plan, SamplePlans.OFFICE, format);
        assertThat(PlanContent.of(back)).isEqualTo(PlanContent.of(plan));
        IssueDetails issue = plan.issue();
        assertThat(PlanContent.issue(back.issue())).isEqualTo(PlanContent.issue(new IssueDetails("", issue.number(),
                issue.noticeTitle(), issue.addressees(), "现将《" + plan.title() + "》印发给你们，请结合实际，认真抓好贯彻落实。",
                List.of(SamplePlans.OFFICE.bodyName()), issue.dateOfIssue(), issue.note(), issue.copyTo(),
                SamplePlans.OFFICE.printedBy(), issue.printedOn())));
        assertThat(back.issue().letterhead()).isEqualTo(SamplePlans.OFFICE.bodyName());
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIssuedByItselfIsReadBackWhole(WrittenFormat format) {
        Plan plan = SamplePlans.draft();
        Plan back = readBack(plan, Office.UNNAMED, format);
        assertThat(PlanContent.of(back)).isEqualTo(PlanContent.of(plan));
        assertThat(back.issue().noticeTitle()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twentyPagesAreReadBackWhole(WrittenFormat format) {
        Plan plan = SamplePlans.long20();
        assertThat(PlanContent.of(readBack(plan, SamplePlans.OFFICE, format))).isEqualTo(PlanContent.of(plan));
    }

    @TestFactory
    Stream<DynamicTest> aPlanThatWasReadSurvivesBeingWrittenAndReadAgain() throws URISyntaxException {
        URL golden = Objects.requireNonNull(RoundTripTest.class.getResource("/cn/yaodian/reading/golden"));
        String seeds = System.getProperty("yaodian.seeds", "");
        Stream<Path> real = Files.isDirectory(Path.of(seeds)) ? documents(Path.of(seeds)) : Stream.of();
        return Stream.concat(documents(Path.of(golden.toURI())), real).flatMap(document -> Stream
                .of(WrittenFormat.values())
                .map(format -> DynamicTest.dynamicTest(document.getFileName() + " " + format,
                        () -> survives(document, format))));
    }

    private static Stream<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md|html)"))
                    .filter(file -> !NUMBERED_OTHERWISE.contains(file.getFileName().toString())).sorted().toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void survives(Path document, WrittenFormat format) {
        Optional<Plan> read = new DocumentReading().read(document).plan().filter(plan -> !plan.tasks().isEmpty());
        if (read.isEmpty()) {
            return;
        }
        Plan plan = read.get();
        Plan back = readBack(plan, Office.UNNAMED, format);
        assertThat(PlanContent.of(back)).isEqualTo(PlanContent.of(plan));
        assertThat(PlanContent.indicators(back)).isEqualTo(PlanContent.indicators(plan));
        assertThat(PlanContent.issue(back.issue())).isEqualTo(PlanContent.issue(plan.issue()));
    }
}
