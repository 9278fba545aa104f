package cn.yaodian.domain.returns.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.CollectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormCodesTest {

    private static final RowCode ROW = new RowCode(Optional.of(SampleForm.FIRST), Optional.of(SampleForm.TRAINED),
            "万人次");

    @Test
    void codesOfEveryKindOfPeriodComeBack() {
        for (Period period : List.of(Period.month(2026, 3), Period.quarter(2026, 1), Period.halfYear(2026, 2),
                Period.year(2026), Period.onDemand(LocalDate.of(2026, 5, 20)))) {
            FormCodes codes = new FormCodes(SampleForm.CODES.plan(), SampleForm.CODES.collection(),
                    SampleForm.CODES.unit(), period);
            assertThat(FormCodes.parse(" " + codes.text() + "\n")).contains(codes);
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 300)
    void noSingleCharacterCanBeChangedUnnoticed(@ForAll @IntRange(min = 0, max = 135) int place,
            @ForAll @IntRange(min = 33, max = 126) int character) {
        String codes = changed(SampleForm.CODES.text(), place, (char) character);
        assertThat(codes.equals(SampleForm.CODES.text()) || FormCodes.parse(codes).isEmpty()).as(codes).isTrue();
        String whole = ROW.text(SampleForm.CODES);
        String row = changed(whole, place, (char) character);
        assertThat(row.equals(whole) || RowCode.parse(row).isEmpty() || !RowCode.isOf(SampleForm.CODES, row)).as(row)
                .isTrue();
    }

    private static String changed(String text, int place, char character) {
        int at = place % text.length();
        return text.substring(0, at) + character + text.substring(at + 1);
    }

    @Test
    void aRowsCodeBelongsToOneFormAndKnowsItsMeasure() {
        String text = ROW.text(SampleForm.CODES);
        assertThat(RowCode.parse(text)).contains(ROW);
        assertThat(RowCode.isOf(SampleForm.CODES, text)).isTrue();
        FormCodes other = new FormCodes(SampleForm.CODES.plan(),
                new CollectionId(SampleForm.id(77)), SampleForm.CODES.unit(),
                SampleForm.PERIOD);
        assertThat(RowCode.isOf(other, text)).isFalse();
        assertThat(ROW.countedIn()).isEqualTo(new Measure("万", "人次"));
    }

    @Test
    void aLaterMakeUpTellsItsVersionWhateverStandsBehindIt() {
        assertThat(FormCodes.versionOf("YDF12/anything at all")).contains(12);
        assertThat(FormCodes.versionOf("填报表")).isEmpty();
    }
}
