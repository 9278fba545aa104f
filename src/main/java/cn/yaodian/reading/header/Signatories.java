package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Lines of a signature put together into the names of bodies: a long name may take two lines, two names two. */
final class Signatories {

    private static final Words ENDINGS = Words.named("unit-endings");
    private static final Words BARE = new Words(List.of("办公室", "工作委员会", "协调小组办公室", "领导小组办公室"));
    private static final List<String> NOT_NAMES = List.of("（代章）", "(代章)", "（代）", "（盖章）", "(盖章)", "（公章）", "（印章）");

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

    /** Two bodies side by side stand apart by wide blanks, each with a name of its own. */
    private static List<String> pieces(CharSequence line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Glyphs.isBlank(c)) {
                piece.append(c);
            } else if (piece.length() > 3 && ENDINGS.lengthBefore(piece, piece.length()) > 0
                    && !withoutSeal(line.subSequence(i, line.length()).toString().strip()).isEmpty()
                    && i + 1 < line.length() && Glyphs.isBlank(line.charAt(i + 1))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String withoutSeal(String name) {
        for (String mark : NOT_NAMES) {
            if (name.endsWith(mark)) {
                return name.substring(0, name.length() - mark.length());
            }
        }
        return name;
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

    /** Whether a line ends as the names of bodies do. */
    static boolean isWholeName(CharSequence line) {
        String name = withoutSeal(Titles.withoutBlanks(line));
        return isName(line) && ENDINGS.lengthBefore(name, name.length()) > 0;
    }
}
