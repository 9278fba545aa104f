package cn.yaodian.reading.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows numbers as the cells of a Chinese Excel do, by their formats. For one workbook; not for several threads. */
final class ShownNumber {

    /** No format that Excel takes is longer; a longer one is shown as a plain number. */
    private static final int LONGEST = 255;
    private static final String GENERAL = "General";
    /** What Excel has written for General in Chinese. */
    private static final String CHINESE_GENERAL = "G/通用格式";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HOUR_MINUTE = "上午/下午h\"时\"mm\"分\"";
    /** Formats that have a number only, and that depend on the language (ECMA-376-1, 18.8.30, zh-cn). */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, YEAR_MONTH), Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(34, HOUR_MINUTE),
            Map.entry(35, HOUR_MINUTE + "ss\"秒\""), Map.entry(36, YEAR_MONTH), Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY), Map.entry(52, YEAR_MONTH), Map.entry(53, MONTH_DAY), Map.entry(54, MONTH_DAY),
            Map.entry(55, HOUR_MINUTE), Map.entry(56, HOUR_MINUTE + "ss\"秒\""), Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> codes = new HashMap<>();
    private boolean from1904;

    /** A format of the workbook's own. */
    void define(int format, String code) {
        codes.put(format, code);
    }

    /** Days are counted from 1904 on, as old Macintosh workbooks do. */
    void countFrom1904() {
        from1904 = true;
    }

    /** @param format number of the cell's format */
    String shown(double value, int format) {
        String code = code(format);
        try {
            if (ShownDate.isDate(code) && value >= 0) {
                return ShownDate.shown(value, code, from1904);
            }
            return formatter.formatRawCellContents(value, code.equals(GENERAL) ? 0 : format, code);
        } catch (IllegalArgumentException oddFormat) {
            return formatter.formatRawCellContents(value, 0, GENERAL);
        }
    }

    /** What stands behind {@link #shown}. */
    CellSource source(double value, int format) {
        String code = code(format);
        Optional<LocalDate> day = Double.isFinite(value) && value >= 0 && ShownDate.isDate(code)
                ? Optional.ofNullable(DateUtil.getLocalDateTime(value, from1904, true)).map(LocalDateTime::toLocalDate)
                : Optional.empty();
        return CellSource.of(value, code, day);
    }

    private String code(int format) {
        String chinese = CHINESE.get(format);
        String code = codes.getOrDefault(format, chinese != null ? chinese : BuiltinFormats.getBuiltinFormat(format));
        if (code == null || code.length() > LONGEST || code.isBlank() || code.equals(CHINESE_GENERAL)) {
            return GENERAL;
        }
        // A count with a word, such as General"家".
        return code.equalsIgnoreCase(GENERAL)
                ? GENERAL
                : code.replace(CHINESE_GENERAL, "0.##########").replace(GENERAL, "0.##########");
    }
}
