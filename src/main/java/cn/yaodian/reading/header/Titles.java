package cn.yaodian.reading.header;

import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a title says of its document. */
public final class Titles {

    private static final Words KINDS = Words.named("title-kinds");
    private static final List<String> ISSUING = List.of("印发", "转发", "下发", "发布", "公布");
    private static final List<Map.Entry<String, DocumentKind>> ENDINGS = List.of(
            Map.entry("通知", DocumentKind.NOTICE), Map.entry("要点", DocumentKind.WORK_POINTS),
            Map.entry("行动方案", DocumentKind.ACTION_PLAN), Map.entry("方案", DocumentKind.IMPLEMENTATION_PLAN),
            Map.entry("计划", DocumentKind.ACTION_PLAN), Map.entry("年行动", DocumentKind.ACTION_PLAN),
            Map.entry("措施", DocumentKind.MEASURES), Map.entry("举措", DocumentKind.MEASURES),
            Map.entry("意见", DocumentKind.OPINION), Map.entry("简报", DocumentKind.BULLETIN),
            Map.entry("快报", DocumentKind.BULLETIN), Map.entry("报告", DocumentKind.REPORT),
            Map.entry("总结", DocumentKind.REPORT), Map.entry("汇报", DocumentKind.REPORT),
            Map.entry("函", DocumentKind.LETTER), Map.entry("纪要", DocumentKind.MINUTES));
    private static final int SHORTEST_REPEATED = 6;
    private static final int LONGEST_NAME = 30;
    private static final Words TAILS = Words.named("title-tails");
    private static final double LONGEST = 200;

    private Titles() {}

    /** Whether the title has come to a word such as 通知 or 要点, brackets behind it not counted. */
    public static boolean isComplete(CharSequence title) {
        String bare = withoutBook(withoutBrackets(title.toString()));
        return KINDS.lengthBefore(bare, bare.length()) > 0 && count(bare, '《') == count(bare, '》');
    }

    /** A line that is a whole title beyond doubt, however long it is: 关于…的通知. */
    static boolean isWhole(TracedText line) {
        return Line.width(line) <= LONGEST && line.toString().contains("关于") && isComplete(line)
                && line.toString().indexOf('。') < 0 && !LineLooks.isLabelled(line) && !LineLooks.opensSentence(line);
    }

    /** Whether a line goes on a title that could have ended before it: 的通知, 任务分工方案. */
    static boolean isTail(CharSequence line) {
        String bare = withoutBrackets(line.toString());
        return TAILS.lengthAt(bare, 0) > 0 && isComplete(bare);
    }

    /**
     * Whether two titles are one, written twice: with the body before it and without, or cut short by the web page.
     */
    static boolean isSame(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        if (first.equals(second)) {
            return true;
        }
        String cut = withoutEllipsis(first);
        return shorter >= SHORTEST_REPEATED && (isBehindName(first, second) || isBehindName(second, first)
                || cut.length() >= SHORTEST_REPEATED && cut.length() < first.length() && second.startsWith(cut)
                || withoutBrackets(first).equals(withoutBrackets(second)));
    }

    /** Whether the longer title is the shorter one with a name or a year before it, which no bracket or mark stands in. */
    private static boolean isBehindName(String longer, String shorter) {
        int before = longer.length() - shorter.length();
        return before >= 0 && before <= LONGEST_NAME && longer.endsWith(shorter) && !longer.startsWith("附件")
                && longer.chars().limit(before).allMatch(c -> Glyphs.isHan((char) c) || Glyphs.isDigit((char) c));
    }

    private static String withoutEllipsis(String title) {
        int end = title.length();
        while (end > 0 && ".…·".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    /** 《…》 around the whole title. */
    private static String withoutBook(String title) {
        return title.startsWith("《") && title.indexOf('》') == title.length() - 1
                ? title.substring(1, title.length() - 1)
                : title;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** By the word that the title ends in; a subtitle behind —— counts where the title itself has none. */
    public static DocumentKind kind(String title) {
        int dash = title.indexOf("——");
        DocumentKind main = kindOf(dash > 0 ? title.substring(0, dash) : title);
        return main == DocumentKind.OTHER && dash > 0 ? kindOf(title) : main;
    }

    private static DocumentKind kindOf(String title) {
        String bare = withoutBook(withoutBrackets(title));
        return ENDINGS.stream().filter(entry -> bare.endsWith(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(DocumentKind.OTHER);
    }

    /** Whether the document does nothing but issue another text. */
    public static boolean issues(String title) {
        int book = title.indexOf('《');
        String before = book < 0 ? title : title.substring(0, book);
        return ISSUING.stream().anyMatch(before::contains);
    }

    /** The title within 《》 of 关于印发《…》的通知, the outermost where they nest, or that of 关于印发…的通知. */
    public static Optional<String> issued(String title) {
        int open = title.indexOf('《');
        int close = title.lastIndexOf('》');
        if (issues(title) && open >= 0 && close > open + 1) {
            return Optional.of(title.substring(open + 1, close));
        }
        int end = title.lastIndexOf("的通知");
        return open >= 0
                ? Optional.empty()
                : ISSUING.stream().filter(title::contains)
                        .map(word -> title.indexOf(word) + word.length())
                        .filter(start -> start + SHORTEST_REPEATED <= end)
                        .map(start -> title.substring(start, end)).findFirst();
    }

    /** The year that a title names first. */
    public static Optional<Integer> year(CharSequence title) {
        for (int i = 0; i + 4 <= title.length(); i++) {
            boolean begins = i == 0 || !Glyphs.isDigit(title.charAt(i - 1));
            if (begins && isYear(title, i) && (i + 4 == title.length() || !Glyphs.isDigit(title.charAt(i + 4)))) {
                int year = 0;
                for (int k = i; k < i + 4; k++) {
                    year = year * 10 + Glyphs.digit(title.charAt(k));
                }
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(CharSequence title, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!Glyphs.isDigit(title.charAt(i))) {
                return false;
            }
        }
        int century = Glyphs.digit(title.charAt(at)) * 10 + Glyphs.digit(title.charAt(at + 1));
        return century == 19 && Glyphs.digit(title.charAt(at + 2)) >= 5 || century == 20;
    }

    /** Titles are compared and written without blanks: those stand where a line ended. */
    public static String withoutBlanks(CharSequence text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean western = i > 0 && i + 1 < text.length() && Glyphs.isLetter(text.charAt(i - 1))
                    && Glyphs.isLetter(text.charAt(i + 1));
            if (!Glyphs.isBlank(c) || western) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Without what stands in brackets at its end: （试行）, （2021—2025年）, 〔征求意见稿〕. */
    static String withoutBrackets(String title) {
        String bare = withoutBlanks(title);
        while (!bare.isEmpty() && Glyphs.isClosingBracket(bare.charAt(bare.length() - 1))) {
            int open = bare.length() - 1;
            while (open >= 0 && !Glyphs.isOpeningBracket(bare.charAt(open))) {
                open--;
            }
            if (open <= 0) {
                return bare;
            }
            bare = bare.substring(0, open);
        }
        return bare;
    }
}
