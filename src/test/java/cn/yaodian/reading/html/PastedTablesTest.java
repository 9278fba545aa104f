package cn.yaodian.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTablesTest {

    @Test
    void wordsWithoutATableAreLeftToTheirPlainForm() {
        assertThat(PastedTables.lines("<p>一、总体要求</p><p>组织学习。</p>")).isEmpty();
        assertThat(PastedTables.lines("")).isEmpty();
    }

    @Test
    void aTableBecomesRowsAmongTheParagraphsAroundIt() {
        assertThat(PastedTables.lines("""
                                      <html><head><style>td {x:y}</style></head><body>
                                      <p class=MsoNormal>一、任务<br>见下表。</p>
                                      <table><tr><td><p>序号</p></td><td>任务</td></tr>
                                      <tr><td>1</td><td><p>组织</p><p>竞赛</p></td></tr></table>
                                      <p>以上。&nbsp;</p></body></html>"""))
                .contains("一、任务\n见下表。\n序号\t任务\n1\t组织↵竞赛\n以上。");
    }

    @Test
    void cellsThatRunOverOthersAreJoinedToThemInEveryRow() {
        assertThat(PastedTables.lines("""
                                      <table><tr><th colspan=2>指标</th><th rowspan=2>单位</th></tr>
                                      <tr><td>名称</td><td>数</td></tr>
                                      <tr><td rowspan="2">竞赛</td><td>50</td><td>场</td></tr>
                                      <tr><td>3</td><td>期</td></tr></table>"""))
                .contains("指标\t<\t单位\n名称\t数\t^\n竞赛\t50\t场\n^\t3\t期");
    }

    @Test
    void spansThatAreNoneAndTablesWithinTablesLoseNoWord() {
        assertThat(PastedTables.lines("<table><tr><td colspan='0' rowspan='x'>甲<table><tr><td>乙<td>丙</tr></table>"
                + "</td><td>丁</td></tr></table>")).hasValueSatisfying(
                        lines -> assertThat(lines).contains("甲", "乙", "丙", "丁").hasLineCount(1));
    }
}
