package cn.yaodian.ui.duty;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.duty.OpenDuty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a name that means no unit may stand for. */
enum MeaningChoice {
    /** Another name of a unit of the register. */
    SAME_AS(Optional.empty(), Optional.empty()),
    NEW_MEMBER(Optional.of(UnitKind.MEMBER), Optional.empty()),
    NEW_REGION(Optional.of(UnitKind.REGION), Optional.empty()),
    NEW_ENTERPRISE(Optional.of(UnitKind.ENTERPRISE), Optional.empty()),
    LISTED(Optional.empty(), Optional.of(GroupReach.LISTED)),
    ALL_MEMBERS(Optional.empty(), Optional.of(GroupReach.ALL_MEMBERS)),
    OTHER_MEMBERS(Optional.empty(), Optional.of(GroupReach.OTHER_MEMBERS)),
    ALL_REGIONS(Optional.empty(), Optional.of(GroupReach.ALL_REGIONS)),
    ALL_ENTERPRISES(Optional.empty(), Optional.of(GroupReach.ALL_ENTERPRISES));

    private final Optional<UnitKind> kind;
    private final Optional<GroupReach> reach;

    MeaningChoice(Optional<UnitKind> kind, Optional<GroupReach> reach) {
        this.kind = kind;
        this.reach = reach;
    }

    /** The kind of a unit that is registered by it. */
    Optional<UnitKind> kind() {
        return kind;
    }

    /** The units that a group means by it. */
    Optional<GroupReach> reach() {
        return reach;
    }

    String words() {
        return Messages.text("duty.choice." + name());
    }

    /** What a name can stand for: a group of the register only for several units. */
    static List<MeaningChoice> of(OpenDuty duty) {
        return Arrays.stream(values()).filter(choice -> duty.group().isEmpty() || choice.reach.isPresent()).toList();
    }

    /** What a new unit of a kind is registered by; a group stands for units that are listed. */
    static MeaningChoice ofKind(UnitKind kind) {
        return Arrays.stream(values()).filter(choice -> choice.kind.equals(Optional.of(kind))).findFirst()
                .orElse(LISTED);
    }
}
