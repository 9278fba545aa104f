package cn.yaodian.typesetting;

import cn.yaodian.document.Letterhead;
import cn.yaodian.document.OfficialDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of units that a title is not broken within (GB/T 9704-2012, 7.3.1): those that the document itself writes in its
 * letterhead, addresses and signature, and those that are handed in.
 */
public final class NamesInTitles {

    private static final int SHORTEST = 2;
    /** What a letterhead may have behind a body's name. */
    private static final Pattern LETTERHEAD = Pattern.compile("(?<name>.{2,}?)(?:文件|命令|令|会议纪要|纪要|简报)?");

    private NamesInTitles() {}

    /** @param others names that the document itself need not write */
    public static Set<String> of(OfficialDocument document, Collection<String> others) {
        List<String> names = new ArrayList<>(others);
        Letterhead letterhead = document.masthead().letterhead();
        letterhead.bodies().forEach(body -> names.add(body(body)));
        names.addAll(document.addressees());
        names.addAll(document.signature().bodies());
        document.imprint().lists().forEach(list -> names.addAll(list.names()));
        names.add(document.imprint().printedBy());
        StringBuilder titles = new StringBuilder(document.title());
        document.annexes().forEach(annex -> titles.append('\n').append(annex.title()));
        return names.stream().filter(name -> name.length() >= SHORTEST && titles.indexOf(name) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String body(String letterhead) {
        Matcher matcher = LETTERHEAD.matcher(letterhead);
        return matcher.matches() ? matcher.group("name") : letterhead;
    }
}
