package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.reading.quantity.HandSet.Answer;
import cn.yaodian.reading.quantity.HandSet.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How far what is found agrees with what was put down by hand. */
record HandSetScore(int agreed, int found, int wanted, List<String> differences) {

    static HandSetScore of(HandSet set, Function<Sentence, List<Indicator>> finder) {
        int agreed = 0;
        int found = 0;
        int wanted = 0;
        List<String> differences = new ArrayList<>();
        for (Sentence sentence : set.sentences()) {
            List<Indicator> left = new ArrayList<>(finder.apply(sentence));
            found += left.size();
            wanted += sentence.answers().size();
            for (Answer answer : sentence.answers()) {
                if (left.stream().filter(answer::agrees).findFirst().map(left::remove).orElse(false)) {
                    agreed++;
                } else {
                    differences.add("missed " + answer + " in " + sentence.text());
                }
            }
            left.forEach(extra -> differences
                    .add("extra " + HandSet.written(extra) + " | " + extra.wording() + " in " + sentence.text()));
        }
        return new HandSetScore(agreed, found, wanted, differences);
    }

    /** Of what was wanted, in per cent. */
    double recall() {
        return 100.0 * agreed / wanted;
    }

    /** Of what was found, in per cent. */
    double precision() {
        return 100.0 * agreed / found;
    }
}
