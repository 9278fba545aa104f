package cn.yaodian.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNumberTest {

    @Property(seed = PropertySeed.FIXED, tries = 500)
    void everyNumberIsReadBackFromItsFullText(@ForAll("numbers") SeriesNumber number) {
        assertThat(SeriesNumber.parse(number.fullText(), 1999)).contains(number);
    }

    @Property(seed = PropertySeed.FIXED, tries = 500)
    void everyIssueIsReadBackAsTheBulletinPrintsIt(@ForAll("numbers") SeriesNumber number) {
        if (number.series().run() != NumberRun.DOCUMENT) {
            assertThat(SeriesNumber.ofIssue(number.series().word(), number.series().year(), number.text()))
                    .contains(number);
        }
    }

    @Provide
    Arbitrary<SeriesNumber> numbers() {
        return Combinators
                .combine(Arbitraries.of("青产改组", "产改简报", "青禾市总工会 工作简报"), Arbitraries.of(NumberRun.class),
                        Arbitraries.integers().between(1949, 2999), Arbitraries.integers().between(1, 999999),
                        Arbitraries.integers().between(0, 999999))
                .as((word, run, year, serial, total) -> new SeriesNumber(new NumberSeries(word, run, year), serial,
                        run == NumberRun.ISSUE && total > 0 ? OptionalInt.of(total) : OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({"第3期（总第17期）, 3, 17", "第 3 期 (总第 17 期), 3, 17", "3, 3, 0", "第3期总17期, 3, 17", "2026年第3期, 3, 0"})
    void anIssueIsReadHoweverItIsTyped(String typed, int serial, int total) {
        assertThat(SeriesNumber.ofIssue("产改简报", 2026, typed)).hasValueSatisfying(number -> {
            assertThat(number.serial()).isEqualTo(serial);
            assertThat(number.total().orElse(0)).isEqualTo(total);
            assertThat(number.series()).isEqualTo(new NumberSeries("产改简报", NumberRun.ISSUE, 2026));
        });
    }

    @Test
    void aSupplementIsCountedApartAndHasNoTotal() {
        assertThat(SeriesNumber.ofIssue("产改简报", 2026, "增刊第2期"))
                .contains(SeriesNumber.of(new NumberSeries("产改简报", NumberRun.SUPPLEMENT, 2026), 2));
        assertThat(SeriesNumber.ofIssue("产改简报", 2026, "增刊第2期（总第9期）")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第期", "第0期", "青产改组", "青产改组〔2026〕号", "第三期", "1", "〔2026〕1号"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(SeriesNumber.parse(typed, 2026)).isEmpty();
    }
}
