package cn.yaodian.reading.line;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.text.AccountBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    @Test
    void marksAreTakenOffAndRemembered() {
        Line heading = read("## 一、**甲**").getFirst();
        assertThat(heading.text()).hasToString("一、甲");
        assertThat(heading.form().headingLevel()).isEqualTo(2);
        assertThat(read("**甲。**乙").getFirst().form().bold()).isFalse();
        assertThat(read("**甲**").getFirst().form().bold()).isTrue();
        assertThat(read("1\\. 甲<br>乙&nbsp;丙").getFirst().text()).hasToString("1. 甲乙丙");
        assertThat(read("- 甲").getFirst().text()).hasToString("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"— 3 —", "-3-", "－ 12 －", "第3页 共10页", "3/10", "12", "---", "====", "来源：本站", "【打印】", "索引号：003-1"})
    void whatBelongsToThePageIsNoLine(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"——坚持党的领导", "2022年", "第3条", "打印店管理办法", "作者队伍建设", "-5℃", "5000", "C# 语言", "3 < 5 且 甲 > 乙"})
    void whatOnlyLooksLikeItStays(String text) {
        assertThat(read(text)).extracting(line -> line.text().toString()).containsExactly(text);
    }

    @Test
    void whatAConverterAddsIsLeftOut() {
        assertThat(read("---\ntitle: 甲\npages: 5\n---\n<!-- 第1页 -->\n# 乙<!-- 注 -->丙"))
                .extracting(line -> line.text().toString()).containsExactly("乙丙");
        assertThat(read("---\n甲市总工会文件\n---\n乙")).extracting(line -> line.text().toString())
                .containsExactly("甲市总工会文件", "乙");
    }

    @Test
    void linesKeepTheirNumbersAndTheGapsBetweenThem() {
        assertThat(read("甲\r\n\r\n乙\r丙\f丁")).extracting(Line::number, Line::gapBefore).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1, true), org.assertj.core.groups.Tuple.tuple(3, true),
                org.assertj.core.groups.Tuple.tuple(4, false), org.assertj.core.groups.Tuple.tuple(5, false));
    }

    private static List<Line> read(String source) {
        return new LineReader(new AccountBook(source)).read(SourceText.of(source));
    }
}
