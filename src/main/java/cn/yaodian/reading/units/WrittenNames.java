package cn.yaodian.reading.units;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.UnitAlias;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several names in one cell, as offices write them: 市人社局、人社局; 市经信委（至2019年1月）；市经委. */
final class WrittenNames {

    private static final String SEPARATORS = "、；;，,／/\n\r|";

    /** The last day that a former name was in use; a month or a year stands for its last day. */
    private static final Pattern UNTIL = Pattern.compile(
            "(.+?)[（(](?:至|截至)?\\s*(\\d{4})\\s*[年.-]\\s*(?:(\\d{1,2})\\s*[月.-]?\\s*)?(?:(\\d{1,2})\\s*日?\\s*)?(?:止|前)?[）)]");

    private WrittenNames() {}

    /** Split outside brackets, so that 各县（市、区） stays one name. */
    static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char c : cell.toCharArray()) {
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth <= 0 && SEPARATORS.indexOf(c) >= 0) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        return names.stream().filter(each -> !each.isEmpty()).distinct().toList();
    }

    static UnitAlias former(String written) {
        Matcher dated = UNTIL.matcher(written);
        if (dated.matches()) {
            Optional<LocalDate> until = lastDay(dated.group(2), dated.group(3), dated.group(4));
            if (until.isPresent()) {
                return new UnitAlias(dated.group(1), AliasKind.FORMER, until);
            }
        }
        return new UnitAlias(written, AliasKind.FORMER, Optional.empty());
    }

    private static Optional<LocalDate> lastDay(String year, @Nullable String month,
            @Nullable String day) {
        try {
            YearMonth last = YearMonth.of(Integer.parseInt(year),
                    month == null ? Month.DECEMBER.getValue() : Integer.parseInt(month));
            return Optional.of(day == null ? last.atEndOfMonth() : last.atDay(Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
