package cn.yaodian.ui.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.messages.Messages;

/** What a name of a unit is taken for, in words. */
final class UnitWords {

    private UnitWords() {}

    static String of(UnitMatch answer) {
        return switch (answer) {
            case UnitMatch.Known known -> known.unit().name();
            case UnitMatch.Near near -> Messages.text("importing.sameAs", near.unit().name());
            case UnitMatch.New unit -> Messages.text("importing.newUnit", unit.kind().title());
        };
    }
}
