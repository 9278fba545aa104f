package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a letterhead as names again.
 *
 * @param words  all of it without 文件
 * @param bodies the names in it, the host first
 */
record Letterhead(String words, List<String> bodies) {

    private static final List<String> BEHIND = List.of("文件", "公文", "公文用纸", "便函");

    Letterhead {
        bodies = List.copyOf(bodies);
    }

    static Letterhead of(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String bare = Titles.withoutBlanks(line);
            String without = withoutFile(Titles.withoutBrackets(line));
            if (without.length() == bare.length()) {
                names.add(line);
            } else if (!without.isEmpty()) {
                // The blanks between two bodies on one line tell them apart; those within 文 件 tell nothing.
                names.add(line.substring(0, lengthWithout(line, bare.length() - without.length())));
            }
        }
        return new Letterhead(Titles.withoutBlanks(String.join("", names)), Signatories.of(names));
    }

    private static String withoutFile(String bare) {
        for (String word : BEHIND) {
            if (bare.endsWith(word)) {
                return bare.substring(0, bare.length() - word.length());
            }
        }
        return bare;
    }

    /** The place in the line before its last so many characters that are no blanks. */
    private static int lengthWithout(String line, int characters) {
        int at = line.length();
        int left = characters;
        while (at > 0 && left > 0) {
            at--;
            left -= Glyphs.isBlank(line.charAt(at)) ? 0 : 1;
        }
        return at;
    }
}
