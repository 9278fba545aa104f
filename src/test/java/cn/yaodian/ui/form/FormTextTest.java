package cn.yaodian.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTextTest {

    @Test
    void namesStandOneALineOrAsInADocumentAndBracketsHoldTogether() {
        assertThat(NameLines.read("市总工会、市人社局，\n各县（市、区）协调小组："))
                .containsExactly("市总工会", "市人社局", "各县（市、区）协调小组");
        assertThat(NameLines.read(" \n、")).isEmpty();
        assertThat(NameLines.read(NameLines.show(List.of("各县（市、区）", "市总工会"))))
                .containsExactly("各县（市、区）", "市总工会");
    }

    @Test
    void aBracketLeftOpenDoesNotSwallowTheNextLine() {
        assertThat(NameLines.read("各县（市、区\n市总工会")).containsExactly("各县（市、区", "市总工会");
    }

    @Test
    void aDateIsReadAsItIsPrintedAndAsItIsTyped() {
        LocalDate day = LocalDate.of(2026, 6, 8);
        assertThat(DateText.show(day)).isEqualTo("2026年6月8日");
        assertThat(List.of("2026年6月8日", "2026-6-8", "2026.06.08", "20260608", " 2026/6/8 "))
                .allSatisfy(typed -> assertThat(DateText.read(typed)).contains(day));
        assertThat(DateText.read("2026年2月30日")).isEmpty();
        assertThat(DateText.read("6月8日")).isEmpty();
    }
}
