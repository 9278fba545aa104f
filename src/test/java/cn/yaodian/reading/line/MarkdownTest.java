package cn.yaodian.reading.line;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.SourceAccount;
import cn.yaodian.domain.reading.SourcePart;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of Markdown never land in the text, what only looks like one stays, and nothing is lost. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {"## 一、总体要求 ##→一、总体要求", "**1.开展竞赛。**全年20场→1.开展竞赛。全年20场",
            "- 开展竞赛→开展竞赛", "* 开展竞赛→开展竞赛", "+ 开展竞赛→开展竞赛", "- [x] 开展竞赛→开展竞赛", "> > - 开展竞赛→开展竞赛",
            "见[工作要点](https://a.example/b \"说明\")第一条→见工作要点第一条", "![封面](img/a.png)工作要点→工作要点", "加强*思想*引领→加强思想引领",
            "加强 _思想_ 引领→加强 思想 引领", "~~删去~~的话→删去的话", "运行`mvn`命令→运行mvn命令", "1\\.开展\\*竞赛\\*→1.开展*竞赛*",
            "第一句\\→第一句", "工作要点[^1]如下→工作要点如下", "见<https://a.example/b>网站→见网站", "甲<!-- 注 -->乙→甲乙",
            "***重点***任务→重点任务"})
    void marksAreTakenOff(String written, String words) {
        assertThat(lines(written)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {"面积5*20*3米", "____年____月____日", "file_name_a", "*注：本表按月报送", "青产改[2025]3号（试行）",
            "[青禾市](见附件)名单", "单价~30元", "a < b 且 c > d", "使用`一个反引号"})
    void whatOnlyLooksLikeAMarkStays(String written) {
        assertThat(lines(written)).containsExactly(written);
    }

    @Test
    void frontMatterFencesAndDefinitionsAreLeftOut() {
        String text = """
                      ---
                      layout: post
                      date: 2026-03-01
                      ---
                      # 工作要点
                      ```
                      # 不是标题
                      ```
                      一、总则
                      [1]: https://a.example/b
                      [^1]: 这是注释
                      """;
        assertThat(lines(text)).containsExactly("工作要点", "# 不是标题", "一、总则");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertThat(lines("---\n2026年工作要点\n---\n一、总则")).containsExactly("2026年工作要点", "一、总则");
    }

    @Test
    void rowsNeedNoBarsAtTheirEnds() {
        String text = "序号 | 任务 | 单位\n--- | :-: | ---\n1 | 竞赛 \\| 比武 | 市总工会<br>市教育局\n\n甲 | 乙";
        assertThat(cells(text)).containsExactly(List.of("序号", "任务", "单位"),
                List.of("1", "竞赛 | 比武", "市总工会\u2028市教育局"), List.of());
    }

    @Test
    void rowsPastedFromASheetAreRowsAndKeepTheNumbersOfTheirLines() {
        String text = "任务表\t\t\r\n序号\t任务\t单位\r\n1\t\"竞赛\r\n说\"\"练\"\"\"\t市总工会\r\n2\t培训\t\r\n\r\n说明";
        List<Line> lines = read(text, new AccountBook(text));
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 5, 7);
        assertThat(cells(text)).containsExactly(List.of(), List.of("序号", "任务", "单位"),
                List.of("1", "竞赛\u2028说\"练\"", "市总工会"), List.of("2", "培训", ""), List.of());
    }

    @Test
    void wordsSetApartByTabsAreNoTable() {
        assertThat(cells("一、总则\t\t3\n二、任务\t\t5\n\t\t\t\t青禾市总工会")).containsOnly(List.of());
        assertThat(cells("甲\t乙\t丙\n下文如常。")).containsOnly(List.of());
    }

    private static List<String> lines(String text) {
        AccountBook account = new AccountBook(text);
        List<Line> lines = read(text, account);
        lines.forEach(line -> account.book(line.text(), PartKind.PREAMBLE));
        assertThat(account.disputes()).isZero();
        SourceAccount booked = account.close();
        assertThat(booked.parts()).extracting(SourcePart::reason).doesNotContain(LeftOut.UNCLAIMED.title());
        return lines.stream().map(line -> line.text().toString()).toList();
    }

    private static List<List<String>> cells(String text) {
        return read(text, new AccountBook(text)).stream()
                .map(line -> line.cells().stream().map(TracedText::toString).toList()).toList();
    }

    private static List<Line> read(String text, AccountBook account) {
        return new LineReader(account).read(SourceText.of(text));
    }
}
