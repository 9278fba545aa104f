package cn.yaodian.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.paragraph.ParagraphJoiner;
import cn.yaodian.reading.text.AccountBook;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    @Test
    void aNoticeIsPartedFromThePlanItIssues() {
        DocumentFrame frame = read("""
                                   青禾市协调小组文件
                                   青产改〔2025〕2号
                                   关于印发《2025年工作要点》的通知
                                   各成员单位：
                                   现将要点印发给你们，请认真落实。
                                   青禾市协调小组
                                   2025年4月1日
                                   （此件公开发布）
                                   附件
                                   2025年工作
                                   要点
                                   一、甲
                                   抄送：市委办公室，市政府办公室。
                                   青禾市协调小组办公室 2025年4月2日印发
                                   """);
        assertThat(frame.header().planTitle()).isEqualTo("2025年工作要点");
        assertThat(frame.issue().letterhead()).isEqualTo("青禾市协调小组");
        assertThat(frame.issue().coverText()).isEqualTo("现将要点印发给你们，请认真落实。");
        assertThat(frame.issue().signatories()).containsExactly("青禾市协调小组");
        assertThat(frame.issue().note()).isEqualTo("此件公开发布");
        assertThat(frame.issue().copyTo()).containsExactly("市委办公室", "市政府办公室");
        assertThat(frame.issue().printedBy()).isEqualTo("青禾市协调小组办公室");
        assertThat(frame.issue().printedOn()).hasToString("Optional[2025-04-02]");
        assertThat(frame.body()).hasSize(1);
    }

    @Test
    void aPlanWithoutMastheadHasItsTitleOnTop() {
        DocumentFrame frame = read("2025年青禾市工作要点\n（征求意见稿）\n总的要求是抓落实。\n一、甲");
        assertThat(frame.header().title()).startsWith("2025年青禾市工作要点");
        assertThat(frame.header().planTitle()).isEmpty();
        assertThat(frame.body()).hasSize(2);
    }

    @Test
    void aMastheadBearsMarksThatAreNoneOfIt() {
        DocumentFrame frame = read("000012\n机密★1年\n特急\n青禾市总工会文件\n青工发〔2025〕5号\n关于开展竞赛的意见\n一、甲");
        assertThat(frame.issue().letterhead()).isEqualTo("青禾市总工会");
        assertThat(frame.header().issuingBody()).isEqualTo("青禾市总工会");
        assertThat(frame.header().title()).isEqualTo("关于开展竞赛的意见");
    }

    @Test
    void aNumberThatTheTextCitesIsNotTaken() {
        assertThat(read("工作要点\n根据文件要求，提出如下意见。\n青产改〔2025〕2号\n一、甲").header().documentNumber()).isEmpty();
    }

    private static DocumentFrame read(String source) {
        AccountBook account = new AccountBook(source);
        return new FrameReader(account, line -> {}, WebFacts.NONE).read(
                new ParagraphJoiner(account, line -> {}).join(new LineReader(account).read(SourceText.of(source))));
    }
}
