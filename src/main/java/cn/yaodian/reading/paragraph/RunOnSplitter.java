package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Parts paragraphs that run on in one line, as text copied from a web page or a mail does, at numbers that go on those
 * before them. Linear in the length of the text.
 */
public final class RunOnSplitter {

    private final IntConsumer runOn;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Map<LabelKind, Integer>> followers = new ArrayList<>();
    private final NumberSequence sequence = new NumberSequence();

    /** @param runOn told the line of each paragraph that had to be parted at numbers */
    public RunOnSplitter(IntConsumer runOn) {
        this.runOn = runOn;
    }

    public List<Passage> split(List<Passage> source) {
        for (Passage passage : source) {
            if (passage instanceof Paragraph paragraph) {
                passages.addAll(WideBlanks.split(paragraph));
            } else {
                passages.add(passage);
            }
        }
        List<Passage> split = new ArrayList<>();
        lookAhead();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Paragraph paragraph) {
                split(paragraph, followers.get(i), split);
            } else {
                split.add(passages.get(i));
            }
        }
        return split;
    }

    /** For each passage the number of each kind that the next paragraph of that kind bears. */
    private void lookAhead() {
        Map<LabelKind, Integer> next = Map.of();
        for (int i = passages.size() - 1; i >= 0; i--) {
            followers.add(next);
            Optional<Label> label = passages.get(i) instanceof Paragraph paragraph
                    ? LabelReader.read(paragraph.text())
                    : Optional.empty();
            if (label.isPresent()) {
                Map<LabelKind, Integer> changed = new EnumMap<>(LabelKind.class);
                LabelKind kind = label.get().kind();
                changed.putAll(next);
                changed.keySet().removeIf(inner -> inner.compareTo(kind) > 0);
                changed.put(kind, label.get().number());
                next = changed;
            }
        }
        Collections.reverse(followers);
    }

    private void split(Paragraph paragraph, Map<LabelKind, Integer> next, List<Passage> into) {
        TracedText text = paragraph.text();
        Optional<Label> own = LabelReader.read(text);
        own.ifPresent(label -> sequence.take(label.kind(), label.number()));
        List<InnerNumber> candidates = InnerNumber.in(text);
        List<Integer> places = candidates.isEmpty()
                ? List.of()
                : new NumberRun(text, own, candidates, next, sequence).places();
        if (places.isEmpty()) {
            into.add(paragraph);
            return;
        }
        runOn.accept(paragraph.line());
        int start = 0;
        for (int place : places) {
            into.add(paragraph.part(start, place, SplitReason.NUMBER));
            start = place;
        }
        into.add(paragraph.part(start, text.length(), SplitReason.NUMBER));
    }
}
