package cn.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.line.SourceText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A long text of what makes careless patterns run for hours; what counts is the time worked, not that of a busy machine. */
@Execution(ExecutionMode.CONCURRENT)
class BlowUpTest {

    /** An eighth of a megabyte: what is not linear takes minutes over it. */
    private static final int LENGTH = 1 << 17;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> anEighthOfAMegabyteOfOneThingIsReadInSeconds() {
        return Stream.concat(
                Stream.of("（", "1", "、", "）", "一", "一、", "1.", "（一）", "“", "《", "*", "**", "#", "|", "<a", "&", " ",
                        "年",
                        "1个", "牵头", "：", "，", "。", "（牵头单位：", "市总工会、", "上百", "到2025年", "-", "第一条 ", "\\", "百", "各市、",
                        "〔", "责任单位：",
                        "5家、", "10%～", "1 ", "1,000", "千分之", "三分之", "由5%提高到6%", "每", "不少于", "达到5", "（3家", "十", "5万元给予",
                        "新建5家，", "达到，"),
                Stream.of("（\n", "1\n", "、\n", "1.\n", "1. 甲\n", "（一）甲\n", "甲\n", "甲，\n", "| 甲 |\n", "牵头单位：\n", "\n\n",
                        "2022年6月8日\n", "附件\n", "《\n甲》\n", "1. 甲。乙（牵头单位：\n", "甲：\n", "一、甲\n（一）乙\n1. 丙；\n"))
                .map(piece -> DynamicTest.dynamicTest("of " + piece.replace("\n", "⏎"), () -> isReadInTime(piece)));
    }

    private static void isReadInTime(String piece) {
        // Half will do for lines: tens of thousands of them show what is not linear just as well.
        int length = piece.indexOf('\n') >= 0 ? LENGTH / 2 : LENGTH;
        String text = piece.repeat(length / piece.length());
        ProcessorTime time = new ProcessorTime();
        ReadPlan plan = new TextReading(Clock.systemUTC()).read(SourceText.of(text));
        Duration taken = time.passed();
        assertThat(plan.account().text()).hasSameSizeAs(text);
        assertThat(taken).as("time for %s", List.of(piece)).isLessThan(LONGEST);
    }
}
