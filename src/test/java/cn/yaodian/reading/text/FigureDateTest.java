package cn.yaodian.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-18", "2024.3.18", "2024/3/18", "２０２４－３－１８"})
    void figuresWithOneSeparatorAreADate(String text) {
        assertThat(FigureDate.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-", "2024-03", "2024-03-", "2024-13-18", "2024-3-32", "2024-03/18",
            "12-3-18", "2024-3-18-1",
            "- 12 -", "1.2.3"})
    void whatHasOtherPartsIsNone(String text) {
        assertThat(FigureDate.is(text)).isFalse();
    }
}
