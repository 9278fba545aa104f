package cn.yaodian.reading.header;

import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Lines of a signature put together into the names of bodies: a long name may take two lines, two names two. */
final class Signatories {

    private static final Words ENDINGS = Words.named("unit-endings");
    private static final Words BARE = new Words(List.of("办公室", "工作委员会", "协调小组办公室", "领导小组办公室"));
    private static final Words SEALS = Words.named("seal-words");

    private static final int SHORTEST_BODY = 4;
    private static final int SHORTEST_BEGINNING = 6;

    private Signatories() {}

    /** @param lines from the first, without blanks at their ends */
    static List<String> of(List<? extends CharSequence> lines) {
        List<String> names = new ArrayList<>();
        boolean open = false;
        for (CharSequence line : lines) {
            for (String piece : pieces(line)) {
                String name = withoutSeal(piece);
                if (name.isEmpty()) {
                    continue;
                }
                if (!names.isEmpty() && (open || BARE.contains(name))) {
                    names.set(names.size() - 1, names.getLast() + name);
                } else {
                    names.add(name);
                }
                open = ENDINGS.lengthBefore(name, name.length()) == 0;
            }
        }
        return names;
    }

    /**
     * Two bodies side by side stand apart by blanks, each with a name of its own; a name spaced out character by
     * character is one, and so is one that a blank cuts where the line was cut before.
     */
    private static List<String> pieces(CharSequence line) {
        List<String> words = words(line);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            piece.append(words.get(i));
            String rest = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean apart = isWhole(piece.toString()) && rest.length() > 1 && isWhole(withoutSeal(rest))
                    && !BARE.contains(withoutSeal(rest));
            if (apart) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isWhole(String name) {
        return name.length() >= SHORTEST_BODY && ENDINGS.lengthBefore(name, name.length()) > 0;
    }

    private static List<String> words(CharSequence line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && !Glyphs.isBlank(line.charAt(i))) {
                word.append(line.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Without （代章）, （盖章） and the like behind it. */
    private static String withoutSeal(String name) {
        int seal = SEALS.lengthBefore(name, name.length());
        return seal > 0 ? name.substring(0, name.length() - seal) : name;
    }

    /** Whether a line could belong to a signature: part of a name and nothing else. */
    static boolean isName(CharSequence line) {
        if (line.length() < 2 || line.length() > 60) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Glyphs.isHan(c) && !Glyphs.isBlank(c) && !Glyphs.isOpening(c) && !Glyphs.isClosing(c)
                    && !Glyphs.isLetter(c) && c != '、' && c != '·') {
                return false;
            }
        }
        return true;
    }

    static boolean isNameOrEmpty(CharSequence line) {
        return line.isEmpty() || isName(line);
    }

    /** Nothing but （盖章） and the like. */
    static boolean isSeal(CharSequence line) {
        return SEALS.contains(Titles.withoutBlanks(line));
    }

    /** Whether a line could be the first part of a name that the next line ends: it names a place or a company. */
    static boolean isBeginning(CharSequence line) {
        return isName(line) && line.length() >= SHORTEST_BEGINNING
                && line.chars().anyMatch(c -> "省市县区州盟旗镇乡国公".indexOf(c) >= 0)
                && !Titles.isComplete(line) && !LineLooks.opensSentence(line)
                && "请特此望以上现".indexOf(line.charAt(0)) < 0;
    }

    /** Whether a line is the name of one body and can hardly be anything else; addressees (各单位) are none. */
    static boolean isBody(CharSequence line) {
        String name = withoutSeal(Titles.withoutBlanks(line));
        return name.length() >= SHORTEST_BODY && isWholeName(line) && UnitNames.isUnit(name)
                && name.indexOf('各') < 0;
    }

    /** Whether a line ends as the names of bodies do. */
    static boolean isWholeName(CharSequence line) {
        String name = withoutSeal(Titles.withoutBlanks(line));
        return isName(line) && ENDINGS.lengthBefore(name, name.length()) > 0;
    }
}
