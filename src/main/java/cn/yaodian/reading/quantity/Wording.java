package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;

/**
 * The words of a target: its clause, or its part of one that names several with what is counted.
 *
 * @param start index of the first character in the text
 * @param end   index behind the last
 */
record Wording(int start, int end) {

    private static final Words LEADS = Words.named("wording-leads");
    private static final Words REACHING = Words.named("reaching-words");
    private static final int LONGEST = 300;
    private static final int LONGEST_NUMBER = 3;
    private static final int FEWEST = 2;

    static Wording of(List<Mention> mentions, int index) {
        Mention mention = mentions.get(index);
        Clause clause = mention.clause();
        int start = clause.start();
        if (index > 0 && namesItsOwn(mentions.get(index - 1), mention)) {
            start = separator(mentions.get(index - 1), mention) + 1;
        }
        int end = clause.end();
        if (index + 1 < mentions.size() && namesItsOwn(mention, mentions.get(index + 1))) {
            end = separator(mention, mentions.get(index + 1));
        }
        start = Math.max(withNoun(mention, start), mention.start() - LONGEST / 2);
        end = Math.min(end, mention.end() + LONGEST / 2);
        return new Wording(behindLead(mention, start), end);
    }

    /** 较上年提升2.5个百分点，达到三成: where nothing but how it is reached stands before the figure, the clause before names it. */
    private static int withNoun(Mention mention, int start) {
        Clause clause = mention.clause();
        if (start != clause.start() || clause.opens() || !isBare(mention, start)) {
            return start;
        }
        int from = Math.max(0, start - 1 - LONGEST / 4);
        int at = start - 1;
        while (at > from && !Clause.ends(mention.text().charAt(at - 1))) {
            at--;
        }
        return at > from || at == 0 ? at : start;
    }

    private static boolean isBare(Mention mention, int start) {
        int at = start;
        while (at < mention.start()) {
            int length = Glyphs.isBlank(mention.text().charAt(at)) ? 1 : REACHING.lengthAt(mention.text(), at);
            if (length == 0 || at - start > LONGEST / 8) {
                return false;
            }
            at += length;
        }
        int behind = mention.end() + Comparisons.lengthBehind(mention.after());
        return behind >= mention.clause().end();
    }

    /** Whether the two stand in a list: 、 parts them. */
    static boolean isListed(Mention one, Mention next) {
        return separator(one, next) >= 0;
    }

    /** Whether 、 parts the two and words stand between it and the later figure. */
    private static boolean namesItsOwn(Mention one, Mention next) {
        int at = separator(one, next);
        int words = 0;
        for (int i = at + 1; at >= 0 && i < next.start() && words < FEWEST; i++) {
            words += Glyphs.isHan(next.text().charAt(i)) ? 1 : 0;
        }
        return words >= FEWEST;
    }

    private static int separator(Mention one, Mention next) {
        int limit = Math.min(next.start(), one.end() + LONGEST);
        for (int i = one.end(); i < limit; i++) {
            if (next.text().charAt(i) == '、') {
                return i;
            }
        }
        return -1;
    }

    private static int behindLead(Mention mention, int start) {
        int at = start;
        while (at < mention.start() && Glyphs.isBlank(mention.text().charAt(at))) {
            at++;
        }
        at = behindNumber(mention, at);
        int behind = at + LEADS.lengthAt(mention.text(), at);
        return behind < mention.start() ? behind : at;
    }

    /** The number of a table's row and the blank behind it. */
    private static int behindNumber(Mention mention, int start) {
        int at = start;
        while (at < mention.start() && at - start < LONGEST_NUMBER && Glyphs.isDigit(mention.text().charAt(at))) {
            at++;
        }
        boolean apart = at > start && at + 1 < mention.start() && Glyphs.isBlank(mention.text().charAt(at))
                && Glyphs.isHan(mention.text().charAt(at + 1)) && mention.text().charAt(at + 1) != '年';
        return apart ? at + 1 : start;
    }
}
