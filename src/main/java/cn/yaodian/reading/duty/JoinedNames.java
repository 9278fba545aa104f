package cn.yaodian.reading.duty;

import java.util.ArrayList;
import java.util.List;

/** Parts names that 和, 及 or a stroke joins, where each of them stands by itself. */
final class JoinedNames {

    private static final List<String> CONJUNCTIONS = List.of("以及", "和", "及", "与");

    private JoinedNames() {}

    /** 市教育局/市财政局 names two; 市企业联合会/企业家协会 is one body with two names. */
    static List<String> atSlash(String part) {
        int at = Math.max(part.indexOf('/'), part.indexOf('／'));
        if (at <= 0 || at + 1 == part.length()) {
            return List.of(part);
        }
        String right = part.substring(at + 1);
        if (UnitNames.beginsLikeUnit(part) && !UnitNames.beginsLikeUnit(right)) {
            return List.of(part);
        }
        List<String> names = new ArrayList<>(List.of(part.substring(0, at)));
        names.addAll(atSlash(right));
        return names;
    }

    /** 市教育局和市财政局 names two; 市人力资源和社会保障局 one: the second must stand by itself. */
    static List<String> atConjunctions(String part) {
        for (String word : CONJUNCTIONS) {
            int at = part.indexOf(word, 1);
            if (at > 0 && at + word.length() < part.length()) {
                String left = part.substring(0, at);
                String right = part.substring(at + word.length());
                boolean standsAlone = UnitNames.beginsLikeUnit(right) || right.startsWith("其他")
                        || right.startsWith("有关")
                        || right.startsWith("相关");
                if (standsAlone && UnitNames.looksLikeUnit(left) && UnitNames.looksLikeUnit(right)
                        && !right.startsWith("区域")) {
                    List<String> names = new ArrayList<>(List.of(left));
                    names.addAll(atConjunctions(right));
                    return names;
                }
            }
        }
        return List.of(part);
    }
}
