package cn.yaodian.reading.workbook;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the count of days that stands for a date by a format such as yyyy"年"m"月"d"日". */
final class ShownDate {

    private static final String FIGURES = "〇一二三四五六七八九";
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
            "Nov", "Dec"};

    private final LocalDateTime date;
    private final String code;
    private final boolean chinese;
    private final boolean halves;
    private final StringBuilder shown = new StringBuilder();
    private int at;
    /** Whether the next m counts minutes: it stands behind hours. */
    private boolean afterHours;

    private ShownDate(LocalDateTime date, String code) {
        this.date = date;
        this.code = code;
        this.chinese = code.contains("[DBNum1]");
        String upper = code.toUpperCase(Locale.ROOT);
        this.halves = upper.contains("AM/PM") || upper.contains("A/P") || code.contains("上午/下午");
    }

    /** Whether a format shows days or hours; words in quotation marks and colours show nothing. */
    static boolean isDate(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int close = code.indexOf(c == '"' ? '"' : ']', i + 1);
                if (c == '[' && close > i + 1 && "hmsHMS".indexOf(code.charAt(i + 1)) >= 0
                        && code.substring(i + 1, close).chars().allMatch(x -> "hmsHMS".indexOf(x) >= 0)) {
                    return false; // a span of time, not a point
                }
                i = close < 0 ? code.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if ("yYmMdDhHsS".indexOf(c) >= 0) {
                return true;
            } else if (c == ';') {
                return false;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException if no calendar has the date */
    static String shown(double days, String code, boolean from1904) {
        LocalDateTime date = DateUtil.getLocalDateTime(days, from1904, true);
        if (date == null) {
            throw new IllegalArgumentException("no date: " + days);
        }
        String first = code.toUpperCase(Locale.ROOT).contains("[$-F800]") ? "yyyy年m月d日" : code;
        return new ShownDate(date, first).show();
    }

    private String show() {
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            if (c == '"' || c == '[') {
                int close = code.indexOf(c == '"' ? '"' : ']', at + 1);
                int end = close < 0 ? code.length() : close;
                shown.append(c == '"' ? code.substring(at + 1, end) : "");
                at = end + 1;
            } else if (c == '\\' && at + 1 < code.length()) {
                shown.append(code.charAt(at + 1));
                at += 2;
            } else if (c == '_' || c == '*') {
                at += 2;
            } else if (c != '@') {
                field(Character.toLowerCase(c));
            } else {
                at++;
            }
        }
        return shown.toString().strip();
    }

    private void field(char c) {
        for (String half : new String[] {"上午/下午", "AM/PM", "A/P"}) {
            if (code.regionMatches(true, at, half, 0, half.length())) {
                boolean words = half.charAt(0) == '上';
                boolean morning = date.getHour() < 12;
                shown.append(words ? morning ? "上午" : "下午" : morning ? "AM" : "PM");
                at += half.length();
                return;
            }
        }
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
            end++;
        }
        int length = end - at;
        switch (c) {
            case 'y', 'e' -> year(length);
            case 'm' -> month(length);
            case 'd' -> day(length);
            case 'a' -> shown.append(length > 3 ? "星期" : "").append(weekday());
            case 'h' -> number(halves && date.getHour() % 12 == 0 ? 12 : date.getHour() % (halves ? 12 : 24), length);
            case 's' -> number(date.getSecond(), length);
            default -> shown.append(code, at, end);
        }
        if ("ymdhs".indexOf(c) >= 0) {
            afterHours = c == 'h';
        }
        at = end;
    }

    private void year(int length) {
        if (!chinese) {
            number(length <= 2 ? date.getYear() % 100 : date.getYear(), length <= 2 ? 2 : 4);
            return;
        }
        String year = String.valueOf(date.getYear());
        year.chars().skip(length <= 2 ? 2 : 0).forEach(digit -> shown.append(FIGURES.charAt(digit - '0')));
    }

    private void month(int length) {
        if (afterHours) {
            number(date.getMinute(), length);
        } else if (length > 2) {
            shown.append(MONTHS[date.getMonthValue() - 1]);
        } else {
            number(date.getMonthValue(), length);
        }
    }

    private void day(int length) {
        if (length > 2) {
            shown.append("星期").append(weekday());
        } else {
            number(date.getDayOfMonth(), length);
        }
    }

    private char weekday() {
        return WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
    }

    private void number(int value, int length) {
        if (!chinese) {
            shown.append("0".repeat(Math.max(0, Math.min(length, 4) - String.valueOf(value).length()))).append(value);
            return;
        }
        if (value >= 10) {
            shown.append(value >= 20 ? FIGURES.charAt(value / 10) : "").append('十');
        }
        shown.append(value % 10 > 0 || value == 0 ? FIGURES.charAt(value % 10) : "");
    }
}
