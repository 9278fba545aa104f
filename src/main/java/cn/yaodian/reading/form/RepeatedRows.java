package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rows that bear the same code: of a row or a whole sheet that was copied. What they agree on is taken once; where they
 * differ, nobody can tell which one is meant.
 *
 * @param <R>     a row that was read
 * @param place   where it stands
 * @param subject what it is about
 * @param said    what it says of it
 * @param isBlank whether it says nothing, and stands back behind one that does
 * @param remarks more are added
 */
record RepeatedRows<R>(Function<R, RowPlace> place, Function<R, Object> subject, Function<R, Object> said,
        Predicate<R> isBlank, List<RowRemark> remarks) {

    List<R> once(List<R> rows) {
        Map<Object, List<R>> bySubject = new LinkedHashMap<>();
        rows.forEach(row -> bySubject.computeIfAbsent(subject.apply(row), _ -> new ArrayList<>()).add(row));
        List<R> once = new ArrayList<>();
        for (List<R> same : bySubject.values()) {
            List<R> filled = same.stream().filter(isBlank.negate()).toList();
            if (filled.stream().map(said).distinct().count() > 1) {
                filled.forEach(row -> remark(row, RowReason.ROWS_DIFFER, other(filled, row)));
                continue;
            }
            R taken = filled.isEmpty() ? same.getFirst() : filled.getFirst();
            once.add(taken);
            same.stream().filter(row -> row != taken)
                    .forEach(row -> remark(row, RowReason.ROW_REPEATED, taken));
        }
        return once;
    }

    private static <R> R other(List<R> rows, R row) {
        return rows.getFirst() == row ? rows.get(1) : rows.getFirst();
    }

    private void remark(R row, RowReason reason, R other) {
        RowPlace there = place.apply(other);
        boolean sameSheet = place.apply(row).sheet().equals(there.sheet());
        String words = "第" + there.row() + "行";
        remarks.add(RowRemark.of(place.apply(row), reason, sameSheet ? words : "“" + there.sheet() + "”" + words));
    }
}
