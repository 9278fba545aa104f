package cn.yaodian.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.ProcessorTime;
import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.text.LeftOut;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pages that are broken, or made to break their reader: each gives a plan, in time, and loses nothing. */
@Execution(ExecutionMode.CONCURRENT)
class HtmlBadInputTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MANY = 15_000;

    @TestFactory
    Stream<DynamicTest> thirtyThousandOfOneThingAreReadInTime() {
        return Stream.of("<div>", "<table><tr><td>", "<b>", "<a href=x>", "<ol><li>", "</div>", "<", "<p>甲", "<br>",
                "&nbsp;",
                "&#x4e00;", "<td rowspan=1000 colspan=1000>甲", "<p style='a:b;c:d'>甲，乙。</p>", "<tr><td>甲<td>乙</tr>",
                "<!--", "<![if x]>", "<span style='" + "x".repeat(20) + "'>", "<h1>工作要点</h1>", "<li><a href=x>甲</a>",
                "<!ENTITY a '&a;&a;'>", "&a;", "<select>", "<p>一、甲", "<table>", "<script>", "<table><caption>甲")
                .map(piece -> DynamicTest.dynamicTest("of " + piece,
                        () -> isRead("<html><body>" + piece.repeat(MANY))));
    }

    private static void isRead(String page) {
        ProcessorTime time = new ProcessorTime();
        ReadPlan read = new TextReading(Clock.systemUTC()).read(HtmlReader.page(page));
        assertThat(time.passed()).isLessThan(LONGEST);
        assertThat(read.account().parts()).extracting(part -> part.reason())
                .doesNotContain(LeftOut.UNCLAIMED.title());
    }

    @Test
    void everyBeginningOfAPageIsReadToo() {
        String page = "<html><title>甲</title><body><div><h1>2025年工作要点</h1><table><tr><td rowspan=2>序号<td>任务"
                + "<tr><td>乙</table><p style='text-indent:2em'>一、办好讲堂。&nbsp;（责任单位：市总工会）</p></div>";
        for (int length = 0; length <= page.length(); length++) {
            assertThat(HtmlReader.page(page.substring(0, length)).text()).isNotNull();
        }
    }

    @Test
    void anArchiveWithoutAPageIsDamaged() {
        byte[] file = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--"
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> HtmlReader.readArchive(Path.of("a.mht"), file)).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.FILE_DAMAGED));
    }
}
