package cn.yaodian.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "99,九十九", "100,一百", "101,一百零一",
            "110,一百一十", "115,一百一十五", "1000,一千", "1001,一千零一", "1010,一千零一十", "1100,一千一百", "9999,九千九百九十九"})
    void writesNumbersAsHeadingsBearThem(int number, String expected) {
        assertThat(ChineseNumber.of(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refusesWhatNoHeadingBears(int number) {
        assertThatThrownBy(() -> ChineseNumber.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoNumbersAreWrittenAlike() {
        assertThat(java.util.stream.IntStream.rangeClosed(1, 9999).mapToObj(ChineseNumber::of)).doesNotHaveDuplicates();
    }
}
