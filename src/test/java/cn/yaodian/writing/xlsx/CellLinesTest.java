package cn.yaodian.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import cn.yaodian.PropertySeed;
import org.junit.jupiter.api.Test;

class CellLinesTest {

    @Test
    void aChineseCharacterIsTwoColumnsWide() {
        assertThat(CellLines.count("竞赛", 4)).isEqualTo(1);
        assertThat(CellLines.count("竞赛活", 4)).isEqualTo(2);
        assertThat(CellLines.count("2024", 4)).isEqualTo(1);
        assertThat(CellLines.count("", 4)).isEqualTo(1);
        assertThat(CellLines.count("甲\n乙", 40)).isEqualTo(2);
    }

    @Test
    void aCommaBeginsNoLineAndABracketEndsNone() {
        assertThat(CellLines.pieces("开展竞赛，", 8, 1)).containsExactly("开展竞", "赛，");
        assertThat(CellLines.pieces("开展竞（赛", 8, 1)).containsExactly("开展竞", "（赛");
    }

    @Test
    void aNumberIsNotBroken() {
        assertThat(CellLines.pieces("培训12345人", 8, 1)).containsExactly("培训", "12345人");
    }

    @Test
    void aWordLongerThanTheLineIsBrokenAllTheSame() {
        assertThat(CellLines.count("1234567890", 4)).isEqualTo(3);
    }

    @Property(seed = PropertySeed.FIXED, tries = 500)
    void piecesPutTogetherAreTheTextAndNoPieceIsTooHigh(@ForAll("texts") String text,
            @ForAll @IntRange(min = 2, max = 40) int capacity, @ForAll @IntRange(min = 1, max = 6) int most) {
        List<String> pieces = CellLines.pieces(text, capacity, most);
        assertThat(String.join("", pieces)).isEqualTo(text);
        for (String piece : pieces.subList(0, pieces.size() - 1)) {
            String shown = piece.endsWith("\n") ? piece.substring(0, piece.length() - 1) : piece;
            assertThat(CellLines.count(shown, capacity)).as(shown).isLessThanOrEqualTo(most);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('竞', '赛', '，', '。', '（', '）', '“', '1', '2', 'a', ' ', '\n')
                .ofMaxLength(120);
    }
}
