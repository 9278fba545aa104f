package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.TextRow;
import cn.yaodian.typesetting.TitleWords;
import java.util.List;

/** Where a title's lines end: never within a word, a number or a pair of brackets that one line could hold (7.3.1). */
final class TitleBreaks {

    private static final String OPENING = "《〈“‘（〔";
    private static final String CLOSING = "》〉”’）〕";
    /** Characters of 2号 that a line of the text area holds. */
    private static final int LINE = 20;

    private final Judge judge;

    TitleBreaks(Judge judge) {
        this.judge = judge;
    }

    void check(List<TextRow> rows) {
        StringBuilder above = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        rows.forEach(row -> whole.append(row.text()));
        for (int i = 0; i + 1 < rows.size(); i++) {
            above.append(rows.get(i).text());
            String cut = cut(whole.toString(), above.length());
            judge.holds("第" + (i + 1) + "行行末断开处", rows.get(i).place(), cut.isEmpty(),
                    cut.isEmpty() ? Figures.quoted(tail(rows.get(i).text())) + "之后" : cut, "词意完整，不拆开词语、书名和数字");
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 4));
    }

    /** What a line's end at this place cuts apart; empty if nothing. */
    private static String cut(String title, int at) {
        String word = TitleWords.cutAt(title, at);
        if (!word.isEmpty()) {
            return "“" + word + "”被拆成两行";
        }
        for (int i = at - 1; i >= 0; i--) {
            int pair = OPENING.indexOf(title.charAt(i));
            if (CLOSING.indexOf(title.charAt(i)) >= 0) {
                return "";
            } else if (pair >= 0) {
                int close = title.indexOf(CLOSING.charAt(pair), at);
                return close >= 0 && close - i < LINE ? Figures.quoted(title.substring(i, close + 1)) + "被拆成两行" : "";
            }
        }
        return "";
    }
}
