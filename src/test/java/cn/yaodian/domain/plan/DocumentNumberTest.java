package cn.yaodian.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    @Test
    void isPrintedWithSixSidedBracketsAndWithoutLeadingZeros() {
        assertThat(new DocumentNumber(" 某产改组 ", 2026, 3)).hasToString("某产改组〔2026〕3号");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> new DocumentNumber("", 2026, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("某", 2026, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("某", 26, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadAsItIsTypedWithWhateverBrackets() {
        assertThat(DocumentNumber.parse(" 某产改组[2026] 03 ")).contains(new DocumentNumber("某产改组", 2026, 3));
        assertThat(DocumentNumber.parse("某产改组（2026）第3号")).contains(new DocumentNumber("某产改组", 2026, 3));
        assertThat(DocumentNumber.parse("某产改组〔2026〕3号")).contains(new DocumentNumber("某产改组", 2026, 3));
        assertThat(DocumentNumber.parse("某产改组3号")).isEmpty();
        assertThat(DocumentNumber.parse("某〔2026〕0号")).isEmpty();
    }
}
