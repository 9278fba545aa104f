package cn.yaodian.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.ProcessorTime;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.TracedText;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter of a megabyte of figures in one sentence of a task; what counts is the time worked, not that of a busy machine. */
@Execution(ExecutionMode.CONCURRENT)
class LongTextsTest {

    private static final int LENGTH = 1 << 17;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"1", "、", "1个", "5家、", "5家、新建", "10%～", "1 ", "1,000", "千分之", "三分之", "由5%提高到6%", "每", "不少于",
            "达到5%，",
            "（3家", "十", "5万元给予", "新建5家，", "达到，", "在5家基础上", "人", "对5个的", "一千", "“5个", "2025年", "截至2025年"})
    void figuresWithoutEndAreGoneThroughInSeconds(String piece) {
        TracedText text = TracedText.of(piece.repeat(LENGTH / piece.length()), 0);
        ProcessorTime time = new ProcessorTime();

        int found = new IndicatorFinder(OptionalInt.of(2026)).find(text, Strictness.TASK).size();

        Duration taken = time.passed();
        assertThat(taken).as("time for %d found", found).isLessThan(LONGEST);
    }
}
