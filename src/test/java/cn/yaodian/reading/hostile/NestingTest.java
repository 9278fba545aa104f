package cn.yaodian.reading.hostile;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.reading.docx.TestDocx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What stands within itself deeper than anybody writes. */
@Execution(ExecutionMode.CONCURRENT)
class NestingTest {

    @Test
    void tablesWithinTablesAreReadAsFarAsAnybodyNestsThem() {
        Reads.plan("表中表.docx", new TestDocx(tables(60)).bytes());
        Reads.refused("无底.docx", new TestDocx(tables(30_000)).bytes(), Failure.FILE_DAMAGED);
    }

    @Test
    void everyElementOfAWebPageMayNest() {
        for (String element : List.of("div", "b", "table><tr><td", "ul><li", "font", "span", "blockquote", "ruby")) {
            String page = "<html><body>" + ("<" + element + ">").repeat(20_000) + "<p>" + Reads.TASK
                    + "</p></body></html>";
            Reads.plan("深.html", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bracketsAndQuotesOfATextMayNest() {
        String text = "（“《〔".repeat(60_000) + "\n" + Reads.TASK + "\n";
        Reads.plan("括.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String tables(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth) + TestDocx.p(Reads.TASK) + "</w:tc></w:tr></w:tbl>".repeat(depth);
    }
}
