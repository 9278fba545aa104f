package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.NamedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of a foot stands at the foot of the last page; its fields are those of {@link ManuscriptFoot}. */
record ImprintPart(List<NamedList> lists, String printedBy, Optional<LocalDate> printedOn, int copies,
        boolean evenPage) {

    static final ImprintPart NONE = of(ManuscriptFoot.NONE);

    ImprintPart {
        lists = List.copyOf(lists);
        printedBy = printedBy.strip();
    }

    static ImprintPart of(ManuscriptFoot foot) {
        return new ImprintPart(foot.lists(), foot.printedBy(), foot.printedOn(), foot.copies(), foot.evenPage());
    }

    ManuscriptFoot in(ManuscriptFoot foot) {
        return new ManuscriptFoot(foot.attendance(), foot.signatories(), foot.sealed(), foot.date(), foot.note(), lists,
                printedBy, printedOn, copies, evenPage);
    }
}
