package cn.yaodian.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.reading.quantity.HandSet.Sentence;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets of documents that nobody here had seen, put down by hand before the program was tried on them. */
class TargetsOfPlansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"plans-first.txt", "plans-second.txt", "plans-third.txt", "plans-fourth.txt", "plans-fifth.txt",
                    "plans-sixth.txt"})
    void theTargetsOfDocumentsAreThoseThatAClerkPutDown(String set) {
        HandSetScore score = HandSetScore.of(HandSet.named(set), TargetsOfPlansTest::found);

        assertThat(score.differences()).as("recall %.1f %%, precision %.1f %%", score.recall(), score.precision())
                .isEmpty();
    }

    private static List<Indicator> found(Sentence sentence) {
        Strictness own = sentence.kind().equals("简报")
                ? Strictness.NARRATIVE
                : sentence.task() ? Strictness.TASK : Strictness.TEXT;
        int label = sentence.heading().indexOf('、') + 1;
        Strictness strictness = TargetHeadings.under(List.of(sentence.heading().substring(label)), own);
        return new IndicatorFinder(OptionalInt.of(sentence.year())).find(TracedText.of(sentence.text(), 0), strictness)
                .stream().map(FoundIndicator::indicator).toList();
    }
}
