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
    /** Behind a blank these go on the name before it. */
    private static final Words OFFICES = new Words(List.of("办公室", "工作委员会", "委员会", "组织部", "宣传部", "统战部"));
    private static final int SHORTEST_APART = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_LEVELS = 24;

    private UnitNames() {}

    /** Names in a list of duties: every 、 outside brackets parts them, except within 各市、县（区）. */
    public static List<String> ofDuties(CharSequence list) {
        List<String> parts = parts(list, "、，,､；;｜|·・•", true).stream()
                .flatMap(part -> JoinedNames.atSlash(part).stream())
                .flatMap(part -> JoinedNames.atConjunctions(part).stream()).toList();
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
                boolean ofEach = shared && isOfEach(piece);
                if (grown.isEmpty() || BEGINNINGS.lengthAt(piece, 0) > 0 && !ofEach || isStrong(piece) && !shared) {
                    grown.add(piece);
                } else {
                    grown.set(grown.size() - 1, grown.getLast() + "、" + piece);
                }
            }
            names.addAll(grown);
        }
        return clean(names);
    }

    /** 街道办事处 behind 各乡镇人民政府、, 县（市、区）党委和人民政府 behind 各市（州）、: a kind of place, and no place. */
    private static boolean isOfEach(String piece) {
        return piece.startsWith("街道") || piece.startsWith("乡") || piece.startsWith("镇") || piece.startsWith("县（")
                || piece.startsWith("县(") || piece.startsWith("区（") || piece.startsWith("区(");
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
        return STRONG.lengthBefore(name, name.length()) > 0 || STRONG.lengthBefore(name, beforeBracket(name)) > 0;
    }

    /** Index behind 市交通局 in 市交通局（港航局）; the whole length where no bracket closes the name. */
    private static int beforeBracket(CharSequence name) {
        if (name.isEmpty() || !Glyphs.isClosingBracket(name.charAt(name.length() - 1))) {
            return name.length();
        }
        int depth = 0;
        for (int i = name.length() - 1; i > 0; i--) {
            depth += Glyphs.isClosingBracket(name.charAt(i)) ? 1 : Glyphs.isOpeningBracket(name.charAt(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return name.length();
    }

    /** Whether a text ends like a unit's name and holds nothing that a name does not. */
    public static boolean looksLikeUnit(CharSequence name) {
        boolean ends = ENDINGS.lengthBefore(name, name.length()) > 0
                || ENDINGS.lengthBefore(name, beforeBracket(name)) > 0;
        return ends && couldBeName(name);
    }

    /** Whether it holds nothing that a name does not, whatever it ends in. */
    static boolean couldBeName(CharSequence name) {
        if (name.length() < 2 || name.length() > LONGEST) {
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
        boolean apart = atBlanks && standApart(list, separators);
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (Glyphs.isBlank(c)) {
                if (apart || atBlanks && depth == 0 && isUnit(part) && !(isCommittee(part) && !goesOn(list, i))) {
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

    /** Whether nothing but blanks parts the names, each of which could be one by itself: 教务处 机电专业部. */
    private static boolean standApart(CharSequence list, String separators) {
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i < list.length() && separators.indexOf(list.charAt(i)) >= 0) {
                return false;
            }
            if (i == list.length() || Glyphs.isBlank(list.charAt(i))) {
                CharSequence name = list.subSequence(start, i);
                if (!name.isEmpty() && (name.length() < SHORTEST_APART || !looksLikeUnit(name)
                        || start > 0 && OFFICES.contains(name))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** 县委 may be the whole name or the beginning of 县委 党校. */
    private static boolean isCommittee(CharSequence part) {
        return part.length() == 2 && part.charAt(1) == '委';
    }

    /** Whether a name of its own begins behind the blanks at this place. */
    private static boolean goesOn(CharSequence list, int blank) {
        int next = blank;
        while (next < list.length() && Glyphs.isBlank(list.charAt(next))) {
            next++;
        }
        return BEGINNINGS.lengthAt(list, next) > 0;
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
            for (String piece : JoinedNames.atConjunctions(part)) {
                String name = bare(piece);
                if (!name.isEmpty() && !isRemark(name)) {
                    names.add(name);
                }
            }
        }
        return names;
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
        return AndOthers.without(name);
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
