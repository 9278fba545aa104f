package cn.yaodian.domain.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the text: those present, signature and imprint (GB/T 9704-2012, 7.3.5, 7.3.6, 7.4, 10.3).
 *
 * @param attendance  of minutes: 出席, 请假, 列席
 * @param signatories the host first
 * @param sealed      whether room is made for seals, be they pictures or stamped by hand
 * @param date        成文日期
 * @param note        附注 without its brackets
 * @param lists       抄送; of a bulletin 报, 送, 发
 * @param printedBy   印发机关
 * @param printedOn   印发日期
 * @param copies      0 where that is not said
 * @param evenPage    whether the imprint stands on an even page
 */
public record ManuscriptFoot(List<NamedList> attendance, List<ManuscriptSignatory> signatories, boolean sealed,
        Optional<LocalDate> date, String note, List<NamedList> lists, String printedBy, Optional<LocalDate> printedOn,
        int copies, boolean evenPage) {

    public static final ManuscriptFoot NONE = new ManuscriptFoot(List.of(), List.of(), false, Optional.empty(), "",
            List.of(), "", Optional.empty(), 0, false);

    public ManuscriptFoot {
        attendance = List.copyOf(attendance);
        signatories = List.copyOf(signatories);
        note = note.strip();
        lists = List.copyOf(lists);
        printedBy = printedBy.strip();
        if (copies < 0) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }
}
