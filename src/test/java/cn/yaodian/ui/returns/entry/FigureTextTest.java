package cn.yaodian.ui.returns.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"1280|1280", " 3.2 |3.2", "１，２８０|1280", "1,234,567.5|1234567.5", "-4|-4", "0|0"})
    void aFigureIsReadAsItIsTyped(String typed, BigDecimal figure) {
        assertThat(FigureText.read(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上百", "12人", "1e308", "3.2.1", "12,34", "=1+1", "１２３号"})
    void whatIsNoFigureIsNotGuessedAt(String typed) {
        assertThat(FigureText.read(typed)).isEmpty();
    }

    @Test
    void zerosBehindThePointAreNotShown() {
        assertThat(FigureText.show(Optional.of(new BigDecimal("3.20")))).isEqualTo("3.2");
        assertThat(FigureText.show(Optional.of(new BigDecimal("1E+3")))).isEqualTo("1000");
    }
}
