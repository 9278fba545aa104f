package cn.yaodian.domain.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which two indicators a percentage is counted from, where its 口径 or its own words name both: 已建会企业数/企业总数,
 * 民营企业占试点企业的比重, 试点企业中民营企业的比例.
 */
public final class CountsProposal {

    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("[\\s“”‘’\"'《》（）()]");
    private static final Pattern COUNT_WORD = Pattern.compile("(?:数量|数)$");
    /** What stands between the two: 数/, 数占, 数除以 …; 中 turns them round. */
    private static final Pattern BETWEEN = Pattern
            .compile("(?:数量|数)?(?:[/／÷]|占|除以|与|和)(?:全部|全市|全省|全县|同期|期末|年末|当年|本地区)?");
    private static final Pattern TURNED = Pattern.compile("(?:数量|数)?中的?");

    private CountsProposal() {}

    private record Named(LedgerIndicator indicator, int start, int end) {}

    /** Empty where nothing of the kind is said, or more than one pair would fit. */
    public static Optional<ShareCounts> of(LedgerIndicator share, Ledger ledger) {
        if (!share.measure().isPercent()) {
            return Optional.empty();
        }
        for (String text : List.of(share.source(), share.note(), share.name(), share.wording())) {
            Optional<ShareCounts> found = in(plain(text), share, ledger);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ShareCounts> in(String text, LedgerIndicator share, Ledger ledger) {
        List<ShareCounts> found = new ArrayList<>();
        List<Named> named = named(text, share, ledger);
        for (int i = 0; i + 1 < named.size(); i++) {
            Named first = named.get(i);
            Named second = named.get(i + 1);
            String between = text.substring(first.end(), second.start());
            if (BETWEEN.matcher(between).matches()) {
                found.add(new ShareCounts(first.indicator().id(), second.indicator().id()));
            } else if (TURNED.matcher(between).matches()) {
                found.add(new ShareCounts(second.indicator().id(), first.indicator().id()));
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Indicators that a text names, in its order; of two names in one place the longer one. */
    private static List<Named> named(String text, LedgerIndicator share, Ledger ledger) {
        List<Named> all = new ArrayList<>();
        for (LedgerIndicator one : ledger.indicators()) {
            String name = COUNT_WORD.matcher(plain(one.name())).replaceFirst("");
            if (one.id().equals(share.id()) || one.measure().isPercent() || name.length() < SHORTEST) {
                continue;
            }
            Matcher place = Pattern.compile(Pattern.quote(name)).matcher(text);
            while (place.find()) {
                all.add(new Named(one, place.start(), place.end()));
            }
        }
        List<Named> longest = new ArrayList<>();
        all.stream().sorted(Comparator.comparingInt((Named one) -> one.start() - one.end())).forEach(one -> {
            if (longest.stream().noneMatch(kept -> one.start() < kept.end() && kept.start() < one.end())) {
                longest.add(one);
            }
        });
        longest.sort(Comparator.comparingInt(Named::start));
        return longest;
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
