package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.NamedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of a foot stands directly below the text; its fields are those of {@link ManuscriptFoot}. */
record SignaturePart(List<NamedList> attendance, List<ManuscriptSignatory> signatories, boolean sealed,
        Optional<LocalDate> date, String note) {

    static final SignaturePart NONE = of(ManuscriptFoot.NONE);

    SignaturePart {
        attendance = List.copyOf(attendance);
        signatories = List.copyOf(signatories);
        note = note.strip();
    }

    static SignaturePart of(ManuscriptFoot foot) {
        return new SignaturePart(foot.attendance(), foot.signatories(), foot.sealed(), foot.date(), foot.note());
    }

    ManuscriptFoot in(ManuscriptFoot foot) {
        return new ManuscriptFoot(attendance, signatories, sealed, date, note, foot.lists(), foot.printedBy(),
                foot.printedOn(), foot.copies(), foot.evenPage());
    }
}
