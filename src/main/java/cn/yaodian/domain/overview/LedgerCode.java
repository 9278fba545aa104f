package cn.yaodian.domain.overview;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.returns.CollectionId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A line's key as one word: the hidden code by which a workbook's row is known again. */
public final class LedgerCode {

    private static final String TASK = "T";
    private static final String PART = "P";
    private static final String INDICATOR = "I";
    private static final String SUBMISSION = "R";
    private static final String BETWEEN = ":";

    private LedgerCode() {}

    public static String of(LedgerKey key) {
        return switch (key) {
            case LedgerKey.OfTask task -> join(TASK, task.plan().value(), task.task().value());
            case LedgerKey.OfPart part -> join(PART, part.plan().value(), part.task().value(), part.part().value());
            case LedgerKey.OfIndicator one -> join(INDICATOR, one.plan().value(), one.task().value(),
                    one.indicator().value());
            case LedgerKey.OfSubmission one -> join(SUBMISSION, one.plan().value(), one.collection().value(),
                    one.unit().value());
        };
    }

    private static String join(String kind, UUID... ids) {
        return kind + BETWEEN + String.join(BETWEEN, Arrays.stream(ids).map(UUID::toString).toList());
    }

    /** What {@link #of} wrote; empty where it is no such code, or was changed by hand. */
    public static Optional<LedgerKey> parse(String code) {
        List<String> parts = List.of(code.strip().split(BETWEEN, -1));
        try {
            List<UUID> ids = parts.stream().skip(1).map(UUID::fromString).toList();
            return read(parts.getFirst(), ids);
        } catch (IllegalArgumentException noIdentity) {
            return Optional.empty();
        }
    }

    private static Optional<LedgerKey> read(String kind, List<UUID> ids) {
        if (ids.size() != (kind.equals(TASK) ? 2 : 3)) {
            return Optional.empty();
        }
        PlanId plan = new PlanId(ids.getFirst());
        return switch (kind) {
            case TASK -> Optional.of(new LedgerKey.OfTask(plan, new TaskId(ids.get(1))));
            case PART -> Optional.of(new LedgerKey.OfPart(plan, new TaskId(ids.get(1)), new PartId(ids.get(2))));
            case INDICATOR -> Optional
                    .of(new LedgerKey.OfIndicator(plan, new TaskId(ids.get(1)), new IndicatorId(ids.get(2))));
            case SUBMISSION -> Optional
                    .of(new LedgerKey.OfSubmission(plan, new CollectionId(ids.get(1)), new UnitId(ids.get(2))));
            default -> Optional.empty();
        };
    }
}
