package cn.yaodian.reading.header;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 目录 or 【本期要目】: titles that stand again further down. */
final class ContentsList {

    private static final Words HEADINGS = Words.named("contents-headings");
    private static final String BULLETS = "●◆■▪◇○★☆※·-•▲△";
    private static final int LONGEST_HEADING = 12;
    private static final int SHORTEST_ENTRY = 8;
    private static final int LONGEST_ENTRY = 80;
    private static final int MOST_ENTRIES = 300;

    private ContentsList() {}

    static boolean isHeading(CharSequence line) {
        if (line.length() > LONGEST_HEADING) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Glyphs.isBlank(c) && !Glyphs.isOpening(c) && !Glyphs.isClosing(c) && !Glyphs.isColon(c)) {
                bare.append(c);
            }
        }
        return HEADINGS.contains(bare);
    }

    /** Takes the list if it stands here. */
    static void read(FrontLines lines, FrameDraft draft) {
        Optional<TracedText> heading = lines.text(0).filter(ContentsList::isHeading);
        if (heading.isEmpty()) {
            return;
        }
        Map<String, Integer> last = lastPlaces(lines.behind(0));
        int entries = 0;
        while (entries < MOST_ENTRIES) {
            Optional<TracedText> line = lines.text(entries + 1);
            String entry = line.map(ContentsList::entry).orElse("");
            boolean again = standsAgain(entry, last, entries);
            // What stands in another issue or in words of its own is told by how the list is drawn.
            boolean drawn = line.filter(text -> LineLooks.isContentsEntry(text) || isBulleted(text)).isPresent();
            if (entry.isEmpty() || !again && !drawn) {
                break;
            }
            entries++;
        }
        if (entries > 0) {
            entries = behindOthers(lines, entries);
        }
        for (int i = 0; i <= entries; i++) {
            lines.text(i).map(ContentsList::entry).ifPresent(draft::listed);
            lines.text(i).ifPresent(line -> draft.leaveOut(line, LeftOut.CONTENTS));
        }
        lines.advance(entries + 1);
    }

    private static Map<String, Integer> lastPlaces(List<Passage> passages) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Paragraph paragraph) {
                String whole = entry(paragraph.text());
                if (!whole.isEmpty()) {
                    last.put(whole, i);
                }
                // A heading may run on into its paragraph.
                String lead = entry(lead(paragraph.text()));
                if (!lead.isEmpty()) {
                    last.put(lead, i);
                }
            }
        }
        return last;
    }

    private static TracedText lead(TracedText text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_ENTRY); i++) {
            if (text.charAt(i) == '。') {
                return text.to(i);
            }
        }
        return text;
    }

    /** Two entries may have run together; the first tells where they stand. */
    private static boolean standsAgain(String entry, Map<String, Integer> last, int entries) {
        boolean again = last.getOrDefault(entry, -1) > entries;
        for (int length = SHORTEST_ENTRY; length < entry.length() && !again; length++) {
            again = last.getOrDefault(entry.substring(0, length), -1) > entries;
        }
        return again;
    }

    /** Short lines before the place where the first entry stands again are entries too, though they stand nowhere else. */
    private static int behindOthers(FrontLines lines, int entries) {
        String first = lines.text(1).map(ContentsList::entry).orElse("");
        int others = entries;
        while (others < MOST_ENTRIES && lines.text(others + 1)
                .filter(line -> LineLooks.isTitleLike(line) && !ContentsList.entry(line).equals(first)).isPresent()) {
            others++;
        }
        int next = FrontReader.isEditorsNote(lines.bare(others + 1)) ? others + 2 : others + 1;
        return lines.text(next).filter(line -> ContentsList.entry(line).equals(first)).isPresent()
                ? others
                : entries;
    }

    private static boolean isBulleted(TracedText line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 && LineLooks.isHeadingLike(line);
    }

    /** The words of a line without number, bullet, dots and page; empty where it is too long to be an entry. */
    private static String entry(TracedText line) {
        if (line.length() > LONGEST_ENTRY) {
            return "";
        }
        String bare = Titles.withoutBlanks(LabelReader.read(line).map(Label::rest).orElse(line));
        int start = 0;
        while (start < bare.length() && BULLETS.indexOf(bare.charAt(start)) >= 0) {
            start++;
        }
        int end = bare.length();
        while (end > start
                && (Glyphs.isDigit(bare.charAt(end - 1)) || ".…·．-（()）".indexOf(bare.charAt(end - 1)) >= 0)) {
            end--;
        }
        // What ends in figures or brackets of its own keeps them.
        boolean paged = bare.substring(end).chars().anyMatch(c -> c == '.' || c == '…' || c == '·' || c == '．');
        return bare.substring(start, paged ? end : bare.length());
    }
}
