package cn.yaodian.reading.line;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.text.AccountBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What web pages put around a document, against what documents say in like words; "¶" stands for the end of a line. */
class PageLinesTest {

    private static final String BODY = "青禾市总工会关于做好竞赛工作的通知¶各基层工会：¶现将有关事项通知如下，请认真落实。";

    @ParameterizedTest
    @ValueSource(strings = {"索引号：0001/2026-0003 发布机构：青禾市总工会 发文日期：2026年3月5日",
            "发布时间：2026-03-05 10:12来源：青禾市总工会浏览次数：318字体：[大 中 小]", "来源： 作者： 编辑：何苗", "分享到： 微信 微博", "【打印本页】 【关闭窗口】",
            "浏览次数：318", "责任编辑：何苗", "上一篇：关于表扬先进集体的通报", "扫一扫在手机打开当前页", "附件下载：工作方案.pdf"})
    void linesOfAPageAreNoLinesOfTheDocument(String line) {
        assertThat(read(line + "¶" + BODY)).containsExactly(BODY.split("¶"));
        assertThat(read(BODY + "¶" + line)).containsExactly(BODY.split("¶"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"时间：5月9日上午9时", "时间：5月9日　主题：集体协商", "主办单位：青禾市总工会", "联系电话：0000-1234567", "活动名称：技能竞赛　时间：5月9日",
            "主题词：产业工人　通知", "来源于基层的经验要及时总结。", "首页内容由各单位：自行确定。来源：一线"})
    void linesOfTheDocumentStay(String line) {
        assertThat(read(BODY + "¶" + line)).endsWith(line);
    }

    @Test
    void aFormWithALineForEachNameAndEachValueIsThePages() {
        assertThat(read("• 索引号:¶001/2026-3¶• 发文机构:¶青禾市总工会¶• 发文字号:¶青工〔2026〕3号¶• 有效性:¶• 内容概述:¶" + BODY))
                .containsExactly(BODY.split("¶"));
    }

    @Test
    void whoKeepsTheSiteIsToldByTheMarksBesideIt() {
        String keepers = "¶主办：青禾市总工会 承办：青禾市数据中心¶地址：禾苗路1号";
        assertThat(read(BODY + keepers + "¶网站标识码：0000000001 青ICP备00000000号")).containsExactly(BODY.split("¶"));
        assertThat(read(BODY + keepers)).hasSize(5);
    }

    @Test
    void titlesOfOtherDocumentsStandBelowTheirHeading() {
        assertThat(read(BODY + "¶相关链接¶关于开展技能竞赛的通知¶关于评选先进班组的公告 2026-01-02")).containsExactly(BODY.split("¶"));
        assertThat(read(BODY + "¶相关链接¶一、竞赛分为三个阶段。")).endsWith("一、竞赛分为三个阶段。");
    }

    private static List<String> read(String lines) {
        String source = lines.replace('¶', '\n');
        return new LineReader(new AccountBook(source)).read(SourceText.of(source)).stream()
                .map(line -> line.text().toString()).toList();
    }
}
