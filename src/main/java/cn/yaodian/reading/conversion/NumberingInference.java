package cn.yaodian.reading.conversion;

import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.outline.OutlinePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells from the numbers as written which scheme a document follows; where forms are mixed the commonest counts. */
final class NumberingInference {

    private final List<Map<LabelStyle, Integer>> sections = new ArrayList<>();
    private final Map<LabelStyle, Integer> tasks = new EnumMap<>(LabelStyle.class);
    private int restarts;
    private int continuations;
    private int lastTask;

    private NumberingInference() {}

    static NumberingScheme of(List<OutlinePart> parts) {
        NumberingInference inference = new NumberingInference();
        inference.count(parts, 0);
        List<LabelStyle> styles = inference.sections.stream()
                .map(counts -> most(counts, LabelStyle.NONE)).toList();
        return new NumberingScheme(styles.isEmpty() ? NumberingScheme.USUAL.sectionStyles() : styles,
                most(inference.tasks, NumberingScheme.USUAL.taskStyle()),
                inference.restarts == 0 || inference.continuations > inference.restarts);
    }

    private void count(List<OutlinePart> parts, int depth) {
        boolean first = true;
        for (OutlinePart part : parts) {
            LabelStyle style = part.label().map(label -> label.kind().style()).orElse(LabelStyle.NONE);
            switch (part) {
                case OutlinePart.Heading heading -> {
                    while (sections.size() <= depth) {
                        sections.add(new EnumMap<>(LabelStyle.class));
                    }
                    sections.get(depth).merge(style, 1, Integer::sum);
                    count(heading.parts(), depth + 1);
                }
                case OutlinePart.Work work -> {
                    tasks.merge(style, 1, Integer::sum);
                    int number = work.label().map(Label::number).orElse(lastTask + 1);
                    if (first && lastTask > 0) {
                        restarts += number == 1 ? 1 : 0;
                        continuations += number == lastTask + 1 ? 1 : 0;
                    }
                    lastTask = number;
                    first = false;
                }
            }
        }
    }

    private static LabelStyle most(Map<LabelStyle, Integer> counts, LabelStyle otherwise) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(otherwise);
    }
}
