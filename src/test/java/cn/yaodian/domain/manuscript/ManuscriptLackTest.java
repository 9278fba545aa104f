package cn.yaodian.domain.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManuscriptLackTest {

    @Test
    void anEmptyDocumentLacksAllThatADocumentConsistsOf() {
        assertThat(ManuscriptLack.of(empty(ManuscriptForm.DOCUMENT))).containsExactly(ManuscriptLack.BODIES,
                ManuscriptLack.NUMBER, ManuscriptLack.TITLE, ManuscriptLack.BODY, ManuscriptLack.SIGNATORY,
                ManuscriptLack.DATE);
    }

    @Test
    void aBulletinIsNeitherSignedNorNumberedByAWordAndMinutesNeedNoNumber() {
        assertThat(ManuscriptLack.of(empty(ManuscriptForm.BULLETIN))).containsExactly(ManuscriptLack.BODIES,
                ManuscriptLack.ISSUE, ManuscriptLack.BODY, ManuscriptLack.DATE);
        assertThat(ManuscriptLack.of(empty(ManuscriptForm.MINUTES))).doesNotContain(ManuscriptLack.NUMBER,
                ManuscriptLack.SIGNATORY);
    }

    @Test
    void whatStandsInAnAnnexIsTextToo() {
        ManuscriptText text = empty(ManuscriptForm.DOCUMENT)
                .withAnnexes(List.of(new ManuscriptAnnex("方案", "一、目标", false, false)));
        assertThat(ManuscriptLack.of(text)).doesNotContain(ManuscriptLack.BODY);
    }

    @Test
    void aWholeDocumentLacksNothing() {
        ManuscriptText bare = empty(ManuscriptForm.LETTER);
        ManuscriptHead head = new ManuscriptHead(ManuscriptForm.LETTER, List.of("青禾市总工会"), "", "青工函〔2026〕1号", "",
                "", "", List.of(), "", "");
        ManuscriptFoot foot = new ManuscriptFoot(List.of(), List.of(ManuscriptSignatory.of("青禾市总工会")), false,
                Optional.of(LocalDate.of(2026, 6, 8)), "", List.of(), "", Optional.empty(), 0, false);
        assertThat(ManuscriptLack.of(bare.with(head).with(foot).withTitle("关于借用场地的函").withBody("请予支持。"))).isEmpty();
    }

    private static ManuscriptText empty(ManuscriptForm form) {
        return new ManuscriptText(new ManuscriptHead(form, List.of(), "", "", "", "", "", List.of(), "", ""), "",
                List.of(), "", List.of(), ManuscriptFoot.NONE, List.of());
    }
}
