package cn.yaodian.reading.outline;

import cn.yaodian.reading.label.Label;
import java.util.HashSet;
import java.util.Set;

/** Which kinds of numbers a document has below others although custom has them further out: 第一条 below 一、. */
final class Nestings {

    private record Nesting(int outer, int inner) {}

    private final Set<Nesting> seen = new HashSet<>();

    /** Whether a number that custom has further out stands below the other here. */
    boolean isBelow(OutlineNode inner, OutlineNode outer) {
        return seen.contains(new Nesting(outer.rank(), inner.rank())) || beginsBelow(inner, outer);
    }

    void add(OutlineNode inner, OutlineNode outer) {
        seen.add(new Nesting(outer.rank(), inner.rank()));
    }

    /** A first number right behind a heading that is itself the first: the document counts its own way. */
    private static boolean beginsBelow(OutlineNode inner, OutlineNode outer) {
        return isFirst(inner) && isFirst(outer) && outer.isHeadingOnly() && outer.text().isEmpty()
                && outer.children().isEmpty();
    }

    private static boolean isFirst(OutlineNode node) {
        return node.label().map(Label::number).filter(number -> number == 1).isPresent();
    }
}
