package cn.yaodian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.SourceAccount;
import cn.yaodian.domain.reading.SourcePart;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the plan: written in any format it is read back as itself, and every character of the file is accounted for. */
class RoundTripPropertyTest {

    @Property(seed = PropertySeed.FIXED, tries = 30)
    void aPlanIsReadBackFromEveryFormat(@ForAll("plans") Plan plan) throws IOException {
        OfficialDocument document = new NoticeComposer().compose(plan, Office.UNNAMED);
        Path folder = Files.createTempDirectory("yaodian-trip");
        List<List<String>> targets = new ArrayList<>();
        for (WrittenFormat format : WrittenFormat.values()) {
            Path file = format.write(document, folder);
            ReadPlan read = new DocumentReading().read(file);
            Files.delete(file);
            Plan back = read.plan().orElseThrow();
            assertThat(PlanContent.of(back)).as(format.name()).isEqualTo(PlanContent.of(plan));
            assertThat(PlanContent.issue(back.issue())).as(format.name()).isEqualTo(PlanContent.issue(plan.issue()));
            targets.add(PlanContent.indicators(back));
            assertAccounted(read.account(), format);
        }
        Files.delete(folder);
        assertThat(targets).allMatch(targets.getFirst()::equals);
    }

    private static void assertAccounted(SourceAccount account, WrittenFormat format) {
        StringBuilder booked = new StringBuilder();
        for (SourcePart part : account.parts()) {
            assertThat(part.reason()).as(format + " " + account.text(part)).isNotEqualTo(LeftOut.UNCLAIMED.title());
            booked.append(account.text(part));
        }
        assertThat(withoutBlanks(booked)).as(format.name()).isEqualTo(withoutBlanks(account.text()));
    }

    private static String withoutBlanks(CharSequence text) {
        StringBuilder dense = new StringBuilder();
        text.chars().filter(c -> !Glyphs.isBlank((char) c) && c != '\n' && c != '\r' && c != '\t')
                .forEach(c -> dense.append((char) c));
        return dense.toString();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return GeneratedPlans.plans();
    }
}
