package cn.yaodian.ui.confirming;

import cn.yaodian.service.confirming.Doubt;
import java.util.List;
import java.util.Optional;

/** The way from one doubtful place to the next. */
final class DoubtOrder {

    private DoubtOrder() {}

    /**
     * @param doubts in the order of the source
     * @param from   where the caret stands, or the place that is selected
     * @return empty where there is none at all
     */
    static Optional<Doubt> next(List<Doubt> doubts, Stretch from, boolean forward) {
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Doubt> found = forward
                ? doubts.stream().filter(doubt -> isBehind(doubt, from)).findFirst()
                : doubts.stream().filter(doubt -> doubt.start() < from.start() && !doubt.isOfWhole())
                        .reduce((_, last) -> last);
        return found.or(() -> Optional.of(forward ? doubts.getFirst() : doubts.getLast()));
    }

    private static boolean isBehind(Doubt doubt, Stretch from) {
        return doubt.start() > from.start()
                || doubt.start() == from.start() && !doubt.isOfWhole() && doubt.end() > from.end();
    }
}
