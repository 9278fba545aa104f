package cn.yaodian.domain.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.TextDifference.Kind;
import cn.yaodian.PropertySeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void aChangedLineStandsOnceWithWhatWasTakenAwayAndWhatWasPutThere() {
        assertThat(TextDifference.lines(List.of("一、总体要求", "由市总工会牵头。"), List.of("一、总体要求", "由市人社局牵头。")))
                .containsExactly(List.of(new TextDifference(Kind.SAME, "一、总体要求")),
                        List.of(new TextDifference(Kind.SAME, "由市"), new TextDifference(Kind.REMOVED, "总工会"),
                                new TextDifference(Kind.ADDED, "人社局"), new TextDifference(Kind.SAME, "牵头。")));
    }

    @Test
    void linesThatHaveLittleInCommonAreTwoLines() {
        assertThat(TextDifference.lines(List.of("组织学习。"), List.of("开展竞赛五十场。")))
                .containsExactly(List.of(new TextDifference(Kind.REMOVED, "组织学习。")),
                        List.of(new TextDifference(Kind.ADDED, "开展竞赛五十场。")));
    }

    @Property(seed = PropertySeed.FIXED, tries = 300)
    void bothTextsCanBeReadFromTheDifferences(@ForAll("texts") List<String> before,
            @ForAll("texts") List<String> now) {
        List<List<TextDifference>> lines = TextDifference.lines(before, now);
        assertThat(read(lines, Kind.ADDED)).isEqualTo(before);
        assertThat(read(lines, Kind.REMOVED)).isEqualTo(now);
    }

    /** One of the two texts: every line that has a piece which the other text alone does not have. */
    private static List<String> read(List<List<TextDifference>> lines, Kind without) {
        List<String> read = new ArrayList<>();
        for (List<TextDifference> line : lines) {
            if (line.stream().anyMatch(piece -> piece.kind() != without)) {
                read.add(line.stream().filter(piece -> piece.kind() != without).map(TextDifference::text)
                        .collect(Collectors.joining()));
            }
        }
        return read;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("甲乙丙丁").ofMinLength(1).ofMaxLength(6).list().ofMaxSize(8);
    }
}
