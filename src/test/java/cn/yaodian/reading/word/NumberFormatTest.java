package cn.yaodian.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({"chineseCountingThousand,105,一百零五", "chineseCounting,10,十", "chineseCounting,100,一○○",
            "ideographDigital,10,一〇", "ideographTraditional,3,丙", "ideographTraditional,11,11", "ideographZodiac,12,亥",
            "ideographZodiacTraditional,11,甲戌", "chineseLegalSimplified,12,壹拾贰", "decimalEnclosedCircle,20,⑳",
            "decimalEnclosedCircle,21,21", "decimalEnclosedParen,2,⑵", "ideographEnclosedCircle,2,㈡",
            "decimalFullWidth,12,１２", "decimalZero,7,07", "decimalZero3,7,007", "lowerLetter,27,aa", "upperLetter,2,B",
            "lowerRoman,4,iv", "upperRoman,9,IX", "decimal,0,0", "unheardOf,3,3"})
    void eachFormatIsPrintedAsWordDoes(String format, int number, String printed) {
        assertThat(NumberFormat.format(format, number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0,decimal", "10,ideographDigital", "18,decimalEnclosedCircle", "22,decimalZero", "23,bullet",
            "30,ideographTraditional", "37,chineseCounting", "39,chineseCountingThousand", "255,none", "200,decimal"})
    void formatsOfTheBinaryKindAreTheSame(int code, String format) {
        assertThat(NumberFormat.ofCode(code)).isEqualTo(format);
    }

    @Test
    void aBulletBearsNoNumber() {
        assertThat(NumberFormat.format("bullet", 3)).isEmpty();
        assertThat(NumberFormat.format("none", 3)).isEmpty();
    }
}
