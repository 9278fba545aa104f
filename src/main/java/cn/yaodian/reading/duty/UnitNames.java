package cn.yaodian.reading.duty;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Parts a list of units into their names, each as written. */
public final class UnitNames {

    private static final Words ENDINGS = Words.named("unit-endings");
    private static final Words STRONG = Words.named("strong-unit-endings");
    private static final Words BEGINNINGS = Words.named("unit-beginnings");
    private static final Words LEVELS = Words.named("level-words");
    /** Behind 各县（市、区） these end the name, unless another of them follows: 党委、政府. */
    private static final Words BODIES = new Words(List.of("人民政府", "政府", "党委", "工委", "管委会"));
    private static final int LONGEST = 40;
    private static final int LONGEST_LEVELS = 24;
    private static final List<String> CONJUNCTIONS = List.of("以及", "和", "及", "与");
    private static final List<String> AND_OTHERS = List.of("等有关部门和单位", "等相关部门和单位", "等有关部门单位", "等相关部门单位",
            "等有关成员单位", "等相关成员单位", "等各有关部门", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等成员单位", "等部门和单位",
            "等部门单位", "等单位", "等部门", "等");

    private UnitNames() {}

    /** Names in a list of duties: every 、 outside brackets parts them, except within 各市、县（区）. */
    public static List<String> ofDuties(CharSequence list) {
        List<String> parts = parts(list, "、，,､；;/／｜|·・•", true).stream().flatMap(part -> atConjunctions(part).stream())
                .toList();
        return clean(mergeLevels(parts));
    }

    /**
     * Names in a line of addressees: ， parts classes of them, and 、 parts those that could stand by themselves, so that
     * 、 within one name (各牵头单位、参与单位) is left alone.
     */
    public static List<String> ofAddressees(CharSequence line) {
        List<String> names = new ArrayList<>();
        for (String part : parts(line, "，,；;", false)) {
            List<String> grown = new ArrayList<>();
            for (String piece : mergeLevels(parts(part, "、", false))) {
                // Behind 各县（区）委组织部 the 总工会 is that of each of them too.
                boolean shared = !grown.isEmpty() && grown.getLast().startsWith("各");
                if (grown.isEmpty() || BEGINNINGS.lengthAt(piece, 0) > 0 || isStrong(piece) && !shared) {
                    grown.add(piece);
                } else {
                    grown.set(grown.size() - 1, grown.getLast() + "、" + piece);
                }
            }
            names.addAll(grown);
        }
        return clean(names);
    }

    /** Whether a text could be a unit's name and hardly anything else. */
    public static boolean isUnit(CharSequence name) {
        return looksLikeUnit(name) && (BEGINNINGS.lengthAt(name, 0) > 0 || isStrong(name));
    }

    /** 市…, 各…, 团市委: as names begin that leave the place unsaid. */
    static boolean beginsLikeUnit(CharSequence name) {
        return BEGINNINGS.lengthAt(name, 0) > 0;
    }

    static boolean isStrong(CharSequence name) {
        return STRONG.lengthBefore(name, name.length()) > 0;
    }

    /** Whether a text ends like a unit's name and holds nothing that a name does not. */
    public static boolean looksLikeUnit(CharSequence name) {
        if (name.length() < 2 || name.length() > LONGEST || ENDINGS.lengthBefore(name, name.length()) == 0) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Glyphs.isDigit(c) || Glyphs.isSentenceEnd(c) || Glyphs.isColon(c) || c == '“' || c == '《') {
                return false;
            }
        }
        return true;
    }

    /** Parts at the separators that stand outside every bracket; at blanks too where both sides look like units. */
    private static List<String> parts(CharSequence list, String separators, boolean atBlanks) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (Glyphs.isBlank(c)) {
                if (atBlanks && depth == 0 && isUnit(part)) {
                    finish(part, parts);
                }
                continue;
            }
            if (Glyphs.isOpening(c)) {
                depth++;
            } else if (Glyphs.isClosing(c)) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && separators.indexOf(c) >= 0) {
                finish(part, parts);
            } else {
                part.append(c);
            }
        }
        finish(part, parts);
        return parts;
    }

    private static void finish(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** Puts 各市 and 县（区）人民政府 together again: the second alone names nobody. */
    private static List<String> mergeLevels(List<String> parts) {
        List<String> merged = new ArrayList<>();
        for (String part : parts) {
            String before = merged.isEmpty() ? "" : merged.getLast();
            boolean complete = BODIES.lengthBefore(before, before.length()) > 0 && !BODIES.contains(part);
            if (before.startsWith("各") && isLevels(before.substring(1)) && isLevels(part) && !complete) {
                merged.set(merged.size() - 1, before + "、" + part);
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private static boolean isLevels(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_LEVELS) {
            int length = LEVELS.lengthAt(text, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return at == text.length() && at > 0;
    }

    private static List<String> clean(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            for (String piece : atConjunctions(part)) {
                String name = bare(piece);
                if (!name.isEmpty() && !isRemark(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** 市教育局和市财政局 names two; 市人力资源和社会保障局 one: the second must stand by itself. */
    private static List<String> atConjunctions(String part) {
        for (String word : CONJUNCTIONS) {
            int at = part.indexOf(word, 1);
            if (at > 0 && at + word.length() < part.length()) {
                String left = part.substring(0, at);
                String right = part.substring(at + word.length());
                boolean standsAlone = BEGINNINGS.lengthAt(right, 0) > 0 || right.startsWith("其他")
                        || right.startsWith("有关")
                        || right.startsWith("相关");
                if (standsAlone && looksLikeUnit(left) && looksLikeUnit(right) && !right.startsWith("区域")) {
                    List<String> names = new ArrayList<>(List.of(left));
                    names.addAll(atConjunctions(right));
                    return names;
                }
            }
        }
        return List.of(part);
    }

    private static String bare(String part) {
        String name = withoutStrayBracket(part);
        while (!name.isEmpty() && "—－-–★☆▲●■*".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1); // a dash or a star before the list
        }
        while (!name.isEmpty() && (Glyphs.isSentenceEnd(name.charAt(name.length() - 1))
                || Glyphs.isColon(name.charAt(name.length() - 1)))) {
            name = name.substring(0, name.length() - 1);
        }
        for (String others : AND_OTHERS) {
            if (name.endsWith(others) && name.length() > others.length()) {
                return name.substring(0, name.length() - others.length());
            }
        }
        return AND_OTHERS.contains(name) ? "" : name;
    }

    /** A closing bracket at the end that nothing in the name opens: 市教育局）. */
    private static String withoutStrayBracket(String part) {
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            depth += Glyphs.isOpening(part.charAt(i)) ? 1 : Glyphs.isClosing(part.charAt(i)) ? -1 : 0;
        }
        boolean stray = depth < 0 && Glyphs.isClosing(part.charAt(part.length() - 1));
        return stray ? part.substring(0, part.length() - 1) : part;
    }

    /** 列第一位的为牵头单位, 第一个单位为牵头单位, 下同: says how the list is to be read; a dash names nobody. */
    private static boolean isRemark(String name) {
        boolean ranks = name.indexOf('位') > 0 && (name.startsWith("列") || name.startsWith("排"))
                || name.contains("为牵头") || name.contains("为责任") || name.contains("为主办") || name.contains("为总牵头");
        return ranks || name.equals("下同") || name.equals("余同") || name.chars().noneMatch(Character::isLetterOrDigit);
    }
}
