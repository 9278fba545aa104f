package cn.yaodian.reading.golden;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ways in which one and the same document comes to an office: what it says stays, how its lines stand does not. */
enum Disguise {
    DRAWN_IN_AT_28(lines -> wrapped(lines, 28, "　　", false)), DRAWN_IN_AT_35(lines -> wrapped(lines, 35, "　　", false)),
    DRAWN_IN_AT_40(lines -> wrapped(lines, 40, "    ", false)), FLUSH_AT_28(lines -> wrapped(lines, 28, "", false)),
    FLUSH_AT_35(lines -> wrapped(lines, 35, "", false)), FLUSH_AT_40(lines -> wrapped(lines, 40, "", false)),
    NARROW_COLUMN(lines -> wrapped(lines, 18, "　　", false)), PARTED_BY_BLANK_LINES(
            lines -> wrapped(lines, 32, "", true)),
    A_BLANK_LINE_BEHIND_EVERY_LINE(lines -> between(wrapped(lines, 30, "　　", false), "")), PAGES(
            lines -> paged(wrapped(lines, 28, "　　", false), "— %d —", 22)),
    PAGES_OF_LONG_LINES(lines -> paged(wrapped(lines, 36, "", true), "- %d -", 13)), PAGES_COUNTED_IN_WORDS(
            lines -> paged(wrapped(lines, 30, "　　", false), "第 %d 页 共 9 页", 17)),
    PAGES_BETWEEN_DOTS(lines -> paged(wrapped(lines, 28, "　　", false), "·%d·", 25)), NO_BLANK_LINES(lines -> lines),
    BLANK_LINES_THROUGHOUT(lines -> between(lines, "")), FULL_WIDTH_FIGURES(each(Disguise::fullWidth)),
    HALF_WIDTH_MARKS(
            each(Disguise::halfWidth)),
    IDEOGRAPHIC_POINTS(each(line -> label(line, ".", "．"))), COMMAS_BEHIND_FIGURES(
            each(line -> label(line, ".", "、"))),
    OTHER_BRACKETS(each(Disguise::otherBrackets)), QUOTED_MAIL(each(line -> "> " + line)), MARKDOWN_ITEMS(
            each(line -> LabelReader.read(TracedText.of(line, 0)).isPresent() ? "**" + line + "**" : line)),
    BLANKS_BEHIND_LABELS(each(Disguise::spacedLabel)), SPREAD_HEADINGS(each(Disguise::spread)), ONE_LINE_A_SECTION(
            lines -> runTogether(lines, true, "")),
    ALL_ON_ONE_LINE(lines -> runTogether(lines, false, "")), ALL_ON_ONE_LINE_WITH_BLANKS(
            lines -> runTogether(lines, false, "　　")),
    ALL_ON_ONE_LINE_WITH_A_BLANK(
            lines -> runTogether(lines, false, " "));

    private final UnaryOperator<List<String>> change;

    Disguise(UnaryOperator<List<String>> change) {
        this.change = change;
    }

    /** @param paragraphs one a line, whole */
    String of(List<String> paragraphs) {
        return String.join("\n", change.apply(paragraphs));
    }

    private static UnaryOperator<List<String>> each(UnaryOperator<String> change) {
        return lines -> lines.stream().map(change).toList();
    }

    private static List<String> between(List<String> lines, String between) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            all.add(line);
            all.add(between);
        }
        return all;
    }

    /** Running text at a width in characters, as a word processor sets it: no line begins with a mark that closes. */
    private static List<String> wrapped(List<String> lines, int width, String indent, boolean gaps) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            boolean indented = line.length() > width * 1.3 || line.endsWith("。")
                    || LabelReader.read(TracedText.of(line, 0)).isPresent();
            String rest = indented ? indent + line : line;
            // A masthead is set so that it fits.
            boolean fits = line.indexOf('。') < 0 && Line.width(line) < width * 1.3 && !indented;
            while (!fits && Line.width(rest) > width) {
                int end = 0;
                double used = 0;
                while (end < rest.length() && used <= width) {
                    used += Line.width(rest.substring(end, end + 1));
                    end++;
                }
                end--;
                while (end > 1 && "，。、；：）》”)！？,.".indexOf(rest.charAt(end)) >= 0
                        || Character.isDigit(rest.charAt(end)) && Character.isDigit(rest.charAt(end - 1))
                        || "（《“(".indexOf(rest.charAt(end - 1)) >= 0) {
                    end--;
                }
                all.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            all.add(rest);
            if (gaps) {
                all.add("");
            }
        }
        return all;
    }

    private static List<String> paged(List<String> lines, String form, int length) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(lines.get(i));
            if (i % length == length - 1) {
                all.add(" ".repeat(20) + form.formatted(i / length + 1));
                all.add("");
            }
        }
        return all;
    }

    private static String fullWidth(String line) {
        StringBuilder wide = new StringBuilder();
        line.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String halfWidth(String line) {
        return line.replace('，', ',').replace('：', ':').replace('；', ';').replace('（', '(').replace('）', ')');
    }

    private static String label(String line, String mark, String other) {
        return LabelReader.read(TracedText.of(line, 0)).filter(label -> !label.damaged() && !isDecimal(label.kind()))
                .map(label -> label.text().toString().replace(mark, other) + line.substring(label.text().length()))
                .orElse(line);
    }

    /** The points within 2.1.3 are no marks behind a number. */
    private static boolean isDecimal(LabelKind kind) {
        return kind == LabelKind.DECIMAL_OF_TWO || kind == LabelKind.DECIMAL_OF_THREE;
    }

    private static String otherBrackets(String line) {
        return line.startsWith("（") || line.startsWith("(")
                ? label(label(label(label(line, "（", "〔"), "）", "〕"), "(", "〔"), ")", "〕")
                : line;
    }

    private static String spacedLabel(String line) {
        return LabelReader.read(TracedText.of(line, 0)).map(label -> label.text() + "　"
                + line.substring(label.text().length()).stripLeading()).orElse(line);
    }

    /** 加 强 领 导: short unpunctuated lines set with a blank behind each character. */
    private static String spread(String line) {
        return line.length() > 14 || !line.chars().allMatch(c -> c >= 0x4e00 && c < 0xa000 || c == '、')
                ? line
                : String.join(" ", line.split(""));
    }

    /**
     * From the first number on, everything on one line; what bears no number and stands behind a bare heading keeps its
     * own, for nothing on such a line would say where it begins.
     */
    private static List<String> runTogether(List<String> lines, boolean sections, String between) {
        List<String> all = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        String before = "";
        for (String line : lines) {
            Optional<Label> label = LabelReader.read(TracedText.of(line, 0));
            boolean starts = body.isEmpty()
                    ? label.isPresent()
                    : sections
                            && label.filter(found -> found.kind().compareTo(LabelKind.CHINESE_COMMA) <= 0).isPresent();
            boolean behindHeading = LabelReader.read(TracedText.of(before, 0))
                    .filter(found -> found.rest().toString().indexOf('。') < 0
                            || found.rest().toString().indexOf('。') == found.rest().length() - 1)
                    .isPresent();
            boolean apart = label.isEmpty() && !line.endsWith("。") && !line.endsWith("）") || before.endsWith("、")
                    || label.isEmpty() && between.length() < 2 && behindHeading;
            before = line;
            if (starts || body.isEmpty() || apart) {
                if (!body.isEmpty()) {
                    all.add(body.toString());
                    body.setLength(0);
                }
            }
            if (label.isEmpty() && body.isEmpty()) {
                all.add(line);
            } else {
                body.append(body.isEmpty() ? "" : between).append(line);
            }
        }
        all.add(body.toString());
        return all;
    }
}
