package cn.yaodian.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.returns.form.RowReason;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units write where a number is asked for. */
class FigureCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50 | 场 | 50", "-3.5 | % | -3.5", " 12 | 场 | 12", "1.50 | 万人次 | 1.5"})
    void plainNumbersAreTakenAsTheyAre(String written, String measure, BigDecimal value) {
        Figure figure = FigureText.read(written, Measure.of(measure));
        assertThat(figure.value()).contains(value);
        assertThat(figure.reason()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"１２ | 场 | 12 | 12场", "1,234 | 人次 | 1234 | 1234人次", "１，２３４．５ | 人次 | 1234.5 | 1234.5人次",
                    "50场 | 场 | 50 | 50场", "3.2万 | 人次 | 32000 | 32000人次", "3.2万人次 | 人次 | 32000 | 32000人次",
                    "32000人次 | 万人次 | 3.2 | 3.2万人次", "3.2万 | 万人次 | 3.2 | 3.2万人次", "70% | % | 70 | 70%",
                    "共计12 场。 | 场 | 12 | 12场",
                    "累计5 | 家 | 5 | 5家", "5家 | '' | 5 | 5"})
    void whatCanOnlyMeanOneNumberIsConvertedWithARemark(String written, String measure, BigDecimal value,
            String said) {
        Figure figure = FigureText.read(written, Measure.of(measure));
        assertThat(figure.value()).contains(value);
        assertThat(figure.reason()).contains(RowReason.NUMBER_CONVERTED);
        assertThat(figure.detail()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"约50场 | 场 | 50", "50余场 | 场 | 50", "近3.2万人次 | 人次 | 32000", "50场左右 | 场 | 50",
            "大约 50 | 场 | 50", "已完成超过20家 | 家 | 20", "3万多人次 | 万人次 | 3"})
    void aboutSoManyIsTakenWithADoubt(String written, String measure, BigDecimal value) {
        Figure figure = FigureText.read(written, Measure.of(measure));
        assertThat(figure.value()).contains(value);
        assertThat(figure.reason()).contains(RowReason.NUMBER_ROUNDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"几十场 | 场 | NUMBER_UNCLEAR", "上百场 | 场 | NUMBER_UNCLEAR",
            "30—50 | 场 | NUMBER_UNCLEAR", "30至50场 | 场 | NUMBER_UNCLEAR", "30-50场 | 场 | NUMBER_UNCLEAR",
            "无 | 场 | NOT_A_NUMBER", "2026年3月 | 场 | NOT_A_NUMBER", "2026-03-15 | 场 | NUMBER_UNCLEAR",
            "12,34 | 场 | NOT_A_NUMBER",
            "NaN | 场 | NOT_A_NUMBER", "五十 | 场 | NOT_A_NUMBER", "50人 | 人次 | OTHER_MEASURE", "70% | 场 | OTHER_MEASURE",
            "1e308 | 场 | NUMBER_OUT_OF_RANGE", "9999999999999999 | 场 | NUMBER_OUT_OF_RANGE",
            "1e-99 | 场 | NUMBER_OUT_OF_RANGE", "=1+1 | 场 | NOT_A_NUMBER", "12场3次 | 场 | NOT_A_NUMBER"})
    void theRestIsRefused(String written, String measure, RowReason reason) {
        Figure figure = FigureText.read(written, Measure.of(measure));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "99999"})
    void noLengthOfTextTakesLong(int length) {
        assertThat(FigureText.read("9,9".repeat(length) + "场", Measure.of("场")).value()).isEmpty();
    }
}
