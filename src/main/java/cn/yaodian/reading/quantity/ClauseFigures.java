package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every quantity of a clause; names within quotation marks and titles hold none. */
final class ClauseFigures {

    private static final String CONNECTORS = "、和与及或以";

    private ClauseFigures() {}

    static List<Mention> in(String text, Clause clause) {
        List<Mention> mentions = new ArrayList<>();
        int quotes = 0;
        int brackets = 0;
        boolean straight = false;
        int from = clause.start();
        int i = clause.start();
        while (i < clause.end()) {
            char c = text.charAt(i);
            quotes += c == '“' || c == '《' ? 1 : (c == '”' || c == '》') && quotes > 0 ? -1 : 0;
            brackets += c == '（' || c == '(' ? 1 : (c == '）' || c == ')') && brackets > 0 ? -1 : 0;
            straight ^= c == '"';
            Optional<Quantity> quantity = quotes > 0 || straight ? Optional.empty() : QuantityReader.at(text, i);
            if (quantity.isEmpty() || quantity.get().end() > clause.end()) {
                i = Glyphs.isDigit(c) ? afterNumber(text, i) : i + 1;
                continue;
            }
            mentions.add(mention(text, clause, quantity.get(), from, brackets > 0));
            i = quantity.get().end();
            from = i;
        }
        return shared(mentions);
    }

    /** Passes over the whole of a number that counts nothing, so that its tail is not read as another. */
    private static int afterNumber(String text, int at) {
        return ArabicFigure.at(text, at).end();
    }

    private static Mention mention(String text, Clause clause, Quantity quantity, int from, boolean bracketed) {
        Mention bare = new Mention(text, clause, quantity, from, bracketed, Comparison.EQUAL);
        return bare.with(Comparisons.of(bare.near(), quantity, bare.after()));
    }

    /** 分别不低于65%和55%, 65%、55%以上: what bounds one of them bounds the others too. */
    private static List<Mention> shared(List<Mention> mentions) {
        List<Mention> shared = new ArrayList<>(mentions);
        for (int i = 1; i < shared.size(); i++) {
            inherit(shared, i, i - 1, i);
        }
        for (int i = shared.size() - 2; i >= 0; i--) {
            inherit(shared, i, i + 1, i + 1);
        }
        return shared;
    }

    private static void inherit(List<Mention> mentions, int to, int from, int later) {
        boolean unbounded = mentions.get(to).comparison() == Comparison.EQUAL;
        boolean alike = mentions.get(to).quantity().unit().equals(mentions.get(from).quantity().unit());
        if (unbounded && alike && isJoined(mentions.get(later - 1), mentions.get(later))) {
            mentions.set(to, mentions.get(to).with(mentions.get(from).comparison()));
        }
    }

    /** Whether nothing but 、 or 和 stands between two quantities. */
    static boolean isJoined(Mention one, Mention next) {
        for (int i = one.end(); i < next.start(); i++) {
            char c = one.text().charAt(i);
            if (CONNECTORS.indexOf(c) < 0 && !Glyphs.isBlank(c)) {
                return false;
            }
        }
        return next.start() > one.end();
    }
}
