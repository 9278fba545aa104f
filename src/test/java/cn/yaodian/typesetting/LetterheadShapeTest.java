package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadShapeTest {

    private static final String NAME = "青禾市推进新时代产业工人队伍建设改革工作协调领导小组及其办公室与各成员单位联席会议";

    private static LetterheadShape shape(DocumentForm form, String name) {
        return LetterheadShape.of(new Masthead(form, new Letterhead(List.of(name), "文件"), "青产改组〔2026〕3号",
                FilingMarks.NONE, List.of(), BulletinIssue.NONE));
    }

    /** Two blank lines stand between rule and title (7.3.1), whatever the name's length. */
    @Test
    void whatFollowsStandsEquallyFarBelowNamesOfAnyLength() {
        for (DocumentForm form : DocumentForm.values()) {
            double usual = shape(form, "青禾市").nextTop() - shape(form, "青禾市").ruleY();
            for (int length = 1; length <= NAME.length(); length++) {
                LetterheadShape shape = shape(form, NAME.substring(0, length));
                assertThat(shape.nextTop() - shape.ruleY()).as("%s, %s characters", form, length).isCloseTo(usual,
                        within(0.01));
            }
        }
    }

    @Test
    void longNamesAreCondensedNoFurtherThanReadsWellAndThenBroken() {
        for (int length = 1; length <= NAME.length(); length++) {
            LetterheadShape shape = shape(DocumentForm.DOCUMENT, NAME.substring(0, length));
            assertThat(shape.stretch()).as("%s characters", length).isGreaterThan(0.65);
            assertThat(shape.size()).as("%s characters", length).isBetween(24.0, 45.0);
        }
        assertThat(shape(DocumentForm.DOCUMENT, "青禾市产业工人队伍建设改革协调小组").lines()).hasSize(2);
    }
}
