package cn.yaodian.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.paragraph.ParagraphJoiner;
import cn.yaodian.reading.text.AccountBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that the parts around a text take in documents; "¶" stands for the end of a line, "|" parts the names of a list. */
class DocumentFormsTest {

    private static final String BODY = "¶关于开展技能竞赛的通知¶各区县总工会：¶现将有关事项通知如下，请认真落实。¶一、报名。各单位按时报名。¶二、比赛。按章程举办。¶";

    @ParameterizedTest
    @CsvSource({"青禾市总工会文件,青禾市总工会", "青 禾 市 总 工 会 文 件,青禾市总工会", "中共青禾市委组织部¶青禾市总工会文件,中共青禾市委组织部|青禾市总工会",
            "中共青禾市委组织部¶文件¶青禾市总工会,中共青禾市委组织部|青禾市总工会", "青禾市总工会　青禾市教育局文件,青禾市总工会|青禾市教育局"})
    void aLetterheadNamesTheBodiesThatIssue(String letterhead, String bodies) {
        DocumentFrame frame = read(letterhead + "¶青工发〔2025〕5号" + BODY);
        assertThat(issuing(frame)).isEqualTo(names(bodies));
        assertThat(frame.header().title()).isEqualTo("关于开展技能竞赛的通知");
    }

    @ParameterizedTest
    @CsvSource({"青工发〔2025〕5号", "青工发[2025]5号", "青工发（2025）5号", "青工发【2025】第5号", "青工发 〔 2025 〕 5 号", "（青工发〔2025〕5号）",
            "文号：青工发〔2025〕5号", "发文字号：青工发〔2025〕5号", "青工发〔2025年〕5号", "青工发〔２０２５〕５号"})
    void aNumberIsReadInAnyForm(String line) {
        DocumentFrame frame = read("青禾市总工会文件¶" + line + BODY);
        assertThat(frame.issue().number()).contains(new DocumentNumber("青工发", 2025, 5));
        assertThat(frame.header().title()).isEqualTo("关于开展技能竞赛的通知");
    }

    @ParameterizedTest
    @CsvSource({"2024年3月18日", "2024-03-18", "2024.3.18", "2024/3/18", "二○二四年三月十八日", "二〇二四年三月十八日", "二零二四年三月十八日",
            "2024 年 3 月 18 日", "２０２４年３月１８日", "2024年3月18号"})
    void aSignatureIsDatedInAnyForm(String date) {
        DocumentFrame frame = read("青工发〔2024〕5号" + BODY + "青禾市总工会¶" + date);
        assertThat(frame.header().date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(issuing(frame)).containsExactly("青禾市总工会");
        assertThat(frame.body()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"各区县总工会，市直各单位：,各区县总工会|市直各单位", "各区县总工会，各产业工会，¶市直机关各单位，市属各企业：,各区县总工会|各产业工会|市直机关各单位|市属各企业",
            "各区县总工会，各产业工会,各区县总工会|各产业工会", "各区县总工会，各产业工会，¶市直机关各单位,各区县总工会|各产业工会|市直机关各单位", "市委组织部:,市委组织部"})
    void addresseesMayTakeLinesAndLackTheirColon(String lines, String names) {
        DocumentFrame frame = read("青工发〔2024〕5号¶关于开展技能竞赛的通知¶" + lines + "¶现将有关事项通知如下，请认真落实。¶一、报名。各单位按时报名。");
        assertThat(frame.header().addressees()).isEqualTo(names(names));
        assertThat(frame.body()).hasSize(2);
    }

    @Test
    void addresseesMayRunOnIntoTheText() {
        DocumentFrame frame = read("关于开展技能竞赛的通知¶各区县总工会：为提高职工技能，现通知如下。¶一、报名。各单位按时报名。");
        assertThat(frame.header().addressees()).containsExactly("各区县总工会");
        assertThat(frame.body()).hasSize(2);
    }

    @Test
    void aTextMayBeSignedBeforeItsAttachments() {
        DocumentFrame frame = read("青工发〔2024〕5号" + BODY + "附件：1.报名表¶2.评分表¶青禾市总工会¶2024年3月18日¶附件1¶报名表¶姓名：¶单位：");
        assertThat(issuing(frame)).containsExactly("青禾市总工会");
        assertThat(frame.header().date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(frame.header().planTitle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"产改简报¶第6期¶青禾市总工会办公室　2024年3月18日", "产改简报¶2024年第6期（总第57期）¶青禾市总工会办公室编¶2024年3月18日",
            "产改简报¶（第6期）¶主办：青禾市总工会办公室¶2024年3月18日", "工会信息¶第6期　青禾市总工会办公室　2024年3月18日"})
    void aBulletinIsToldByItsNumberOfIssue(String masthead) {
        DocumentFrame frame = read(
                masthead + "¶青禾市产业工人队伍建设改革稳步推进¶今年以来，青禾市扎实推进产业工人队伍建设改革，健全工作机制，压实各方责任，取得了明显的成效。¶一、主要做法。建立机制。");
        assertThat(frame.header().kind()).isEqualTo(DocumentKind.BULLETIN);
        assertThat(issuing(frame)).containsExactly("青禾市总工会办公室");
        assertThat(frame.header().date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(frame.header().title()).isEqualTo("青禾市产业工人队伍建设改革稳步推进");
    }

    @ParameterizedTest
    @CsvSource({"青禾市总工会办公室　2024年3月20日印发", "青禾市总工会办公室¶2024年3月20日印发", "青禾市总工会办公室　　二〇二四年三月二十日印发",
            "青禾市总工会办公室　2024年3月20日印"})
    void theImprintTellsWhoPrintedAndWhen(String imprint) {
        DocumentFrame frame = read("青工发〔2024〕5号" + BODY + "青禾市总工会¶2024年3月18日¶抄送：市委办公室，市政府办公室。¶" + imprint);
        assertThat(frame.issue().printedBy()).isEqualTo("青禾市总工会办公室");
        assertThat(frame.issue().printedOn()).contains(LocalDate.of(2024, 3, 20));
        assertThat(frame.issue().copyTo()).containsExactly("市委办公室", "市政府办公室");
        assertThat(frame.header().date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(frame.body()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2025年工作要点,青禾市2025年工作要点,true", "青禾市总工会2025年工作要点,2025年工作要点,true", "（此件公开发布）2025年工作要点,2025年工作要点,false",
            "附件2025年工作要点,2025年工作要点,false", "关于印发《2025年工作要点,2025年工作要点,false", "2025年工作要点（试行）,2025年工作要点,true",
            "青禾市产业工人队伍建设...,青禾市产业工人队伍建设实施方案,true", "要点,2025年工作要点,false"})
    void titlesAreOneWithANameBeforeButNotWithANoteBefore(String first, String second, boolean same) {
        assertThat(Titles.isSame(first, second)).isEqualTo(same);
        assertThat(Titles.isSame(second, first)).isEqualTo(same && !first.endsWith("..."));
    }

    @Test
    void aDateInFiguresBelowATitleIsThatOfTheWebPage() {
        DocumentFrame frame = read("青禾市2024年工作要点¶2024-03-20¶一、报名。各单位按时报名。¶二、比赛。按章程举办。¶青禾市总工会¶2024-03-18");
        assertThat(frame.header().title()).isEqualTo("青禾市2024年工作要点");
        assertThat(frame.header().date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(frame.body()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"青禾市人民政府令¶第6号¶青禾市集体协商规定,第6号,青禾市集体协商规定,其他",
            "会议纪要¶〔2026〕6号¶青禾市人民政府办公室　2026年4月18日¶关于实训基地建设的会议纪要,〔2026〕6号,关于实训基地建设的会议纪要,纪要",
            "青禾市产改协调小组会议纪要¶第3期¶青禾市产改协调小组办公室　2026年4月18日,第3期,青禾市产改协调小组会议纪要,纪要"})
    void ordersAndMinutesHaveNumbersWithoutAWord(String head, String number, String title, String kind) {
        DocumentFrame frame = read(head + "¶2026年4月15日，召开会议研究有关事项，现将议定事项纪要如下。¶一、关于选址。建在江东。¶二、关于资金。统筹安排。");
        assertThat(frame.header().documentNumber()).isEqualTo(number);
        assertThat(frame.header().title()).isEqualTo(title);
        assertThat(frame.header().kind().title()).isEqualTo(kind);
        assertThat(frame.body()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"附件¶青禾市2026年工作要点", "附件2：青禾市2026年工作要点", "附件：青禾市2026年工作要点"})
    void anAttachmentSentAloneHasItsOwnTitle(String head) {
        DocumentFrame frame = read(head + "¶一、办好讲堂。组织宣讲。¶二、办好夜校。开设夜校。");
        assertThat(frame.header().title()).isEqualTo("青禾市2026年工作要点");
        assertThat(frame.body()).hasSize(2);
    }

    private static List<String> issuing(DocumentFrame frame) {
        List<String> bodies = new ArrayList<>(List.of(frame.header().issuingBody()));
        bodies.addAll(frame.header().coIssuers());
        return bodies;
    }

    private static List<String> names(String listed) {
        return List.of(listed.split("\\|"));
    }

    private static DocumentFrame read(String lines) {
        String source = lines.replace('¶', '\n');
        AccountBook account = new AccountBook(source);
        return new FrameReader(account, line -> {}, WebFacts.NONE).read(
                new ParagraphJoiner(account, line -> {}).join(new LineReader(account).read(SourceText.of(source))));
    }
}
