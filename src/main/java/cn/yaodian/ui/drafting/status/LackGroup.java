package cn.yaodian.ui.drafting.status;

import cn.yaodian.domain.readiness.Lack;
import cn.yaodian.domain.readiness.LackKind;
import cn.yaodian.messages.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lacks of one kind, gone through one after the other. Of the FX thread. */
final class LackGroup {

    private final LackKind kind;
    private final List<Lack> lacks;
    private int next;

    private LackGroup(LackKind kind, List<Lack> lacks) {
        this.kind = kind;
        this.lacks = List.copyOf(lacks);
    }

    static List<LackGroup> of(List<Lack> lacks) {
        Map<LackKind, List<Lack>> byKind = new EnumMap<>(LackKind.class);
        lacks.forEach(lack -> byKind.computeIfAbsent(lack.kind(), _ -> new ArrayList<>()).add(lack));
        List<LackGroup> groups = new ArrayList<>();
        byKind.forEach((kind, found) -> groups.add(new LackGroup(kind, found)));
        return groups;
    }

    String words() {
        return Messages.text("lack." + kind, lacks.size());
    }

    /** Each call the next one, after the last the first again. */
    Lack next() {
        Lack lack = lacks.get(next);
        next = (next + 1) % lacks.size();
        return lack;
    }
}
