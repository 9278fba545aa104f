package cn.yaodian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause of GB/T 9704-2012, measured on the documents that this program makes. */
class ClausesTest {

    static Stream<String> samples() {
        return InspectedSamples.names().stream();
    }

    private static List<String> notMet(Inspection inspection) {
        return inspection.findings().stream().filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .map(Finding::sentence).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsAmissOnThePagesOfThePdf(String sample) {
        assertThat(notMet(InspectedSamples.pdf(sample))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Clause.class)
    void everyClauseIsMeasuredOnSomeSample(Clause clause) {
        if (clause != Clause.FONTS) {
            assertThat(samples().map(InspectedSamples::pdf).flatMap(inspection -> inspection.of(clause).stream())
                    .filter(finding -> finding.verdict() == Verdict.PASSED)).isNotEmpty();
        }
    }

    @Test
    void whatStandsInForAnOfficialFontIsNamedAndNotVerified() {
        Inspection inspection = InspectedSamples.pdf("文件");
        assertThat(inspection.verdict(Clause.FONTS)).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(inspection.of(Clause.FONTS).getFirst().sentence()).contains("YaodianFangsong", "仿宋体");
        assertThat(inspection.of(Clause.BODY_FONT)).extracting(Finding::verdict).containsExactly(Verdict.PASSED,
                Verdict.NOT_VERIFIED);
    }
}
