package cn.yaodian.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFigureTest {

    @ParameterizedTest
    @CsvSource({"3.20, 3.2", "3E+4, 30000", "0.00, 0", "-12.500, -12.5", "100, 100", "0E+3, 0", "1E-7, 0.0000001"})
    void hasNeitherZerosAtItsEndNorAnExponent(BigDecimal figure, String text) {
        assertThat(PlainFigure.text(figure)).isEqualTo(text);
        assertThat(PlainFigure.of(figure)).isEqualTo(new BigDecimal(text));
    }
}
