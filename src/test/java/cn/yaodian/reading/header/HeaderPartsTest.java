package cn.yaodian.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.reading.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"青产改〔2022〕3号", "青产改[2022]3号", "青产改（2022）第3号", "青产改 〔2022〕 3 号", "青产改〔2022〕3号　签发人：张三",
            "青 产 改 [2 0 2 2 ] 3 号"})
    void aNumberAloneOnItsLineIsTheDocuments(String line) {
        assertThat(DocumentNumbers.onLine(line).orElseThrow().number()).contains(new DocumentNumber("青产改", 2022, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据青产改〔2022〕3号文件", "《通知》（青产改〔2022〕3号）", "青产改〔2022〕", "〔2022〕3号", "青产改〔22〕3号"})
    void aNumberThatIsCitedIsNot(String line) {
        assertThat(DocumentNumbers.onLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022年6月8日,2022-06-08", "二〇二二年六月八日,2022-06-08", "二○二四年十二月三十一日,2024-12-31", "2022 年 6 月 8 日,2022-06-08"})
    void datesAreReadInEitherFigures(String text, LocalDate date) {
        assertThat(DateReader.last(text).orElseThrow().date()).isEqualTo(date);
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(DateReader.last("2022年2月30日")).isEmpty();
        assertThat(DateReader.last("2022年6月")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"关于印发《2022年工作要点》的通知,NOTICE", "2022年工作要点,WORK_POINTS", "某某实施方案（试行）,IMPLEMENTATION_PLAN",
            "三年行动方案,ACTION_PLAN",
            "若干措施,MEASURES", "实施意见,OPINION", "经验文章,OTHER"})
    void theTitleTellsTheKind(String title, DocumentKind kind) {
        assertThat(Titles.kind(title)).isEqualTo(kind);
    }

    @Test
    void theTitleOfWhatIsIssuedStandsWithin() {
        assertThat(Titles.issued("关于印发《贯彻〈意见〉的方案》的通知")).contains("贯彻〈意见〉的方案");
        assertThat(Titles.issued("关于学习《条例》的通知")).isEmpty();
        assertThat(Titles.year("青禾市2026年工作要点")).contains(2026);
        assertThat(Titles.year("“十四五”规划")).isEmpty();
    }

    @Test
    void linesOfASignatureAreNamesAgain() {
        assertThat(Signatories.of(List.of("青禾市产业工人队伍建设改革", "协调小组办公室(代章)"))).containsExactly("青禾市产业工人队伍建设改革协调小组办公室");
        assertThat(Signatories.of(List.of("中共青禾市委员会", "青禾市人民政府"))).containsExactly("中共青禾市委员会", "青禾市人民政府");
        assertThat(Signatories.of(List.of("青禾市协调小组", "办公室"))).containsExactly("青禾市协调小组办公室");
    }
}
