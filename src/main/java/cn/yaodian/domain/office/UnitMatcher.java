package cn.yaodian.domain.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises units by the names that documents give them. A name goes to the unit that bears it; otherwise to the one
 * unit that it is like, where there is only one: 市财政局, 财政局 and 青禾市财政局 are alike. What is like none is
 * proposed as new, and later names in the same document are compared with it too. Not for several threads at once.
 */
public final class UnitMatcher {

    /** What stands before a department's own name: its level, as documents write or leave out. */
    private static final Pattern LEVEL = Pattern.compile("^(?:全?[省市县区州盟旗]|本[省市县区])(?=\\p{IsHan}{2})");

    private static final Pattern GROUP = Pattern.compile("^各|^其他|^有关|其他成员单位|成员单位$|(?:有关|相关)(?:部门|单位)");

    private static final Pattern ENTERPRISE = Pattern.compile("公司|集团|(?<!工)厂$|股份");

    /** 清溪县, 高新区管委会, 清溪县人民政府; not 市… departments nor a city's own departments. */
    private static final Pattern REGION = Pattern
            .compile("^\\p{IsHan}{1,8}(?:[县区旗]|(?:自治[县州旗]))(?:(?:委|党委|党工委|管委会|人民政府|政府))?$|开发区$|园区$");

    private final String region;
    private final Map<String, Unit> exact = new HashMap<>();
    private final Map<String, Unit> alike = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** @param region the office's own region (青禾市), which documents put before a name or leave out; may be empty */
    public UnitMatcher(UnitRegister register, String region) {
        this.region = region.strip();
        // As in the register itself: a full name wins over another unit's alias.
        register.units().forEach(unit -> exact.put(plain(unit.name()), unit));
        register.units().forEach(this::learn);
    }

    public UnitMatch match(String name) {
        Unit known = exact.get(plain(name));
        if (known != null) {
            return new UnitMatch.Known(name, known);
        }
        String core = core(name);
        Unit near = alike.get(core);
        if (near != null && !ambiguous.contains(core)) {
            return new UnitMatch.Near(name, near);
        }
        UnitMatch.New proposed = new UnitMatch.New(name, kindOf(name));
        learn(proposed.unit());
        return proposed;
    }

    /** What a unit of that name most likely is; the clerk may say otherwise. */
    public static UnitKind kindOf(String name) {
        String plain = plain(name);
        if (GROUP.matcher(plain).find()) {
            return UnitKind.GROUP;
        }
        if (ENTERPRISE.matcher(plain).find()) {
            return UnitKind.ENTERPRISE;
        }
        return REGION.matcher(plain).find() ? UnitKind.REGION : UnitKind.MEMBER;
    }

    private void learn(Unit unit) {
        unit.names().forEach(name -> {
            exact.putIfAbsent(plain(name), unit);
            String core = core(name);
            Unit other = alike.putIfAbsent(core, unit);
            if (other != null && !other.id().equals(unit.id())) {
                ambiguous.add(core);
            }
        });
    }

    /** Without the region and the level before it. */
    private String core(String name) {
        String plain = plain(name);
        if (!region.isEmpty() && plain.startsWith(region) && plain.length() > region.length() + 1) {
            plain = plain.substring(region.length());
        }
        return LEVEL.matcher(plain).replaceFirst("");
    }

    /** Blanks and the width of brackets and commas do not tell one unit from another. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).map(c -> switch (c) {
            case '(', '〔', '[', '［' -> '（';
            case ')', '〕', ']', '］' -> '）';
            case ',' -> '，';
            default -> c;
        }).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
