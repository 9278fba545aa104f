package cn.yaodian.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"培训职工1200人次。|1200|人", "培训职工1,200 人。|0.12|万人次", "覆盖3.4万人。|3.4|万人次",
            "服务企业320家。|320|场", "举办12期，培训60人。|60|人次", "累计办班150期。|150|场"})
    void aFigureThatTheWordsTellInAnotherMeasureIsFound(String words, BigDecimal figure, String measure) {
        assertThat(MeasureInWords.differs(words, figure, Measure.of(measure))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"培训职工1200人次。|1200|人次", "培训1200人、1200人次。|1200|人", "评选工匠15名。|15|人",
            "服务企业12家，办赛12场。|12|场", "走访企业12家。|12|场", "培训1200人次。|1201|人", "培训11200人次。|1200|人",
            "人均1200元。|1200|人", "覆盖率达到65%。|65|%", "推进顺利。|500|人", "6人参加，6人次。|6|人"})
    void sameMeasuresChanceAndOtherFiguresArePassedOver(String words, BigDecimal figure, String measure) {
        assertThat(MeasureInWords.differs(words, figure, Measure.of(measure))).isFalse();
    }
}
