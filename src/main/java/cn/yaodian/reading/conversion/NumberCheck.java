package cn.yaodian.reading.conversion;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.outline.OutlinePart;
import cn.yaodian.reading.text.Findings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Remarks on numbers that are skipped or doubled; they may go on from above or start again at 1. */
final class NumberCheck {

    private final Findings findings;
    private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<OutlinePart> parts) {
        int place = 0;
        for (OutlinePart part : parts) {
            if (part.label().isPresent()) {
                check(part.line(), part.label().get(), place++);
            }
            if (part instanceof OutlinePart.Heading heading) {
                check(heading.parts());
            }
        }
    }

    private void check(int line, Label label, int place) {
        if (label.damaged()) {
            findings.damagedNumber(line, label.written());
        }
        int before = last.getOrDefault(label.kind(), 0);
        boolean goesOn = label.number() == before + 1;
        boolean startsAgain = place == 0 && label.number() == 1;
        if (!goesOn && !startsAgain) {
            findings.outOfOrder(line, label.written(), place == 0 && before == 0 ? 1 : before + 1);
        }
        last.put(label.kind(), label.number());
    }
}
