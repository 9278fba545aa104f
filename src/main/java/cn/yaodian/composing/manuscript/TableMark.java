package cn.yaodian.composing.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ［表：题目 表头2行 列宽1:6:3］: what is said of a table before its rows.
 *
 * @param heads  empty where it is not said
 * @param widths of the columns in relation to each other; none where they follow from the content
 */
record TableMark(String caption, Optional<Integer> heads, List<Double> widths) {

    static final TableMark NONE = new TableMark("", Optional.empty(), List.of());
    private static final Pattern MARK = Pattern.compile("[［\\[【]表(?:[：:](.*))?[］\\]】]");
    private static final Pattern OPTION = Pattern
            .compile("(?:^|[\\s　]+)(?:表头(\\d{1,2})行|(无表头)|列宽(\\d+(?:\\.\\d+)?(?:[:：]\\d+(?:\\.\\d+)?)*))$");

    /** @param line stripped */
    static Optional<TableMark> of(String line) {
        Matcher found = MARK.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String caption = found.group(1) == null ? "" : found.group(1).strip();
        Optional<Integer> heads = Optional.empty();
        List<Double> widths = List.of();
        for (Matcher option = OPTION.matcher(caption); option.find(); option = OPTION.matcher(caption)) {
            if (option.group(3) != null) {
                widths = Arrays.stream(option.group(3).split("[:：]")).map(Double::valueOf).toList();
            } else {
                heads = Optional.of(option.group(1) == null ? 0 : Integer.parseInt(option.group(1)));
            }
            caption = caption.substring(0, option.start()).strip();
        }
        boolean wide = widths.stream().allMatch(width -> width > 0);
        return Optional.of(new TableMark(caption, heads, wide ? widths : List.of()));
    }

    /** As it is typed. */
    String line() {
        StringBuilder line = new StringBuilder(caption);
        heads.ifPresent(count -> line.append(count == 0 ? " 无表头" : " 表头" + count + "行"));
        if (!widths.isEmpty()) {
            line.append(" 列宽").append(String.join(":", widths.stream().map(TableMark::number).toList()));
        }
        return "［表" + (line.isEmpty() ? "" : "：" + line.toString().strip()) + "］";
    }

    private static String number(double width) {
        return width == Math.rint(width) ? Long.toString(Math.round(width)) : Double.toString(width);
    }
}
