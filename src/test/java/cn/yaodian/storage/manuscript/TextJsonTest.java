package cn.yaodian.storage.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.storage.InventedManuscripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextJsonTest {

    @ParameterizedTest
    @EnumSource(ManuscriptForm.class)
    void everyFieldComesBack(ManuscriptForm form) {
        ManuscriptText text = InventedManuscripts.text(form, "题", "青产改组〔2026〕1号", "第3期（总第17期）");
        assertThat(TextJson.read(TextJson.write(text))).isEqualTo(text);
    }

    @Property(seed = PropertySeed.FIXED, tries = 300)
    void everyCharacterComesBack(@ForAll String body) {
        ManuscriptText text = InventedManuscripts.notice("题", "").withBody(body);
        assertThat(TextJson.read(TextJson.write(text)).body()).isEqualTo(body);
    }

    /** The file is never written anew: whatever the model becomes, what was stored in this format must be read. */
    @Test
    void whatWasStoredInTheFirstFormatIsReadWithAllThatIsInIt() throws IOException {
        ManuscriptText expected = InventedManuscripts.text(ManuscriptForm.DOCUMENT, "关于开展劳动竞赛的通知", "青产改组〔2026〕1号", "");
        assertThat(TextJson.read(stored())).isEqualTo(expected);
    }

    @Test
    void whatAnEarlierProgramDidNotWriteIsEmpty() throws IOException {
        String without = stored().replaceAll("\"copies\":30,", "").replaceAll("\"note\":\"[^\"]*\",", "")
                .replaceAll("\"printedOn\":\"[^\"]*\",", "").replaceAll("\"addressees\":\\[[^]]*],", "");
        ManuscriptText read = TextJson.read(without);
        assertThat(read.foot().copies()).isZero();
        assertThat(read.foot().note()).isEmpty();
        assertThat(read.foot().printedOn()).isEmpty();
        assertThat(read.addressees()).isEmpty();
        assertThat(read.foot().signatories()).hasSize(2);
    }

    @Test
    void whatThisProgramDoesNotKnowIsRefusedAndNotDropped() throws IOException {
        String stored = stored();
        assertThatThrownBy(() -> TextJson.read(stored.replace("\"copies\"", "\"copiesOnPaper\"")))
                .hasMessageContaining("copiesOnPaper");
        assertThatThrownBy(() -> TextJson.read(stored.replace("\"format\":1", "\"format\":2")))
                .hasMessageContaining("format 2");
    }

    private static String stored() throws IOException {
        try (var file = TextJsonTest.class.getResourceAsStream("text-format-1.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
