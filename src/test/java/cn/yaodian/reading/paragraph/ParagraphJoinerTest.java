package cn.yaodian.reading.paragraph;

import cn.yaodian.domain.reading.JoinReason;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.AccountBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

    @Test
    void aWordCutByAPageIsPutTogether() {
        assertThat(texts("1. 加强建设。推动应建尽\n\n— 2 —\n\n建；开展活动。\n\n2. 其他。")).containsExactly("1. 加强建设。推动应建尽建；开展活动。",
                "2. 其他。");
    }

    @Test
    void anOpenBracketReachesOverBlankLines() {
        assertThat(texts("甲工作。（牵\n\n头单位：市总工会，参与单位：市\n\n教育局）\n二、乙")).containsExactly("甲工作。（牵头单位：市总工会，参与单位：市教育局）", "二、乙");
    }

    @Test
    void aNumberBeginsAParagraphEvenWhereABracketIsOpen() {
        assertThat(texts("甲。（责任单位：市总工会、\n三、保障措施")).containsExactly("甲。（责任单位：市总工会、", "三、保障措施");
    }

    @Test
    void titlesDatesAndImprintsStandAlone() {
        assertThat(texts("某某工作要点\n一、思想引领\n正文，没有句号\n2022年6月8日\n抄送：市委")).containsExactly("某某工作要点", "一、思想引领", "正文，没有句号",
                "2022年6月8日",
                "抄送：市委");
    }

    @Test
    void aParagraphBehindABracketOfUnitsIsAnother() {
        assertThat(texts("开展宣讲。（牵头单位：区总工会）\n\n组织交流。")).containsExactly("开展宣讲。（牵头单位：区总工会）", "组织交流。");
    }

    @Test
    void linesOfFixedWidthAreJoinedUpToTheNextDrawnInLine() {
        String text = "　　" + "甲".repeat(26) + "\n" + "乙".repeat(28) + "\n丙。\n　　" + "丁".repeat(26) + "\n"
                + "戊".repeat(28) + "\n己。\n　　" + "庚".repeat(26) + "\n" + "辛".repeat(28) + "\n壬。";
        assertThat(texts(text)).hasSize(3).first().asString().endsWith("丙。");
    }

    @Test
    void captionsWithinASentenceAreLeftOut() {
        assertThat(texts("全市开展活动。代表中，一线\n\n1. 举办首届大赛\n2. 开展宣传活动\n\n工人6名，占比有所提高。"))
                .containsExactly("全市开展活动。代表中，一线工人6名，占比有所提高。");
    }

    @Test
    void eachJoinIsOnRecord() {
        List<Passage> passages = passages("甲、\n乙。");
        assertThat(((Paragraph) passages.getFirst()).joins()).containsExactly(new Join(2, JoinReason.COMMA, 2));
    }

    @Test
    void rowsThatFollowOneAnotherAreATable() {
        assertThat(passages("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n文字。")).first().isInstanceOfSatisfying(Table.class,
                table -> assertThat(table.rows()).hasSize(2));
    }

    private static List<String> texts(String source) {
        return passages(source).stream().map(passage -> ((Paragraph) passage).text().toString()).toList();
    }

    private static List<Passage> passages(String source) {
        AccountBook account = new AccountBook(source);
        return new ParagraphJoiner(account, line -> {}).join(new LineReader(account).read(SourceText.of(source)));
    }
}
