package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Web pages put number and title on one line: 青工发〔2024〕3号 关于…的通知, 关于…的通知（青工发〔2024〕3号）. A number within
 * the title or right behind 》 is that of another document and stays.
 */
final class NumberedTitles {

    private static final int DEEPEST = 16;
    private static final int LONGEST = 160;

    private NumberedTitles() {}

    static List<Passage> part(List<Passage> passages) {
        List<Passage> parted = new ArrayList<>(passages.size() + 1);
        for (int i = 0; i < passages.size(); i++) {
            List<TracedText> pieces = i < DEEPEST && passages.get(i) instanceof Paragraph paragraph
                    ? pieces(paragraph.text())
                    : List.of();
            if (pieces.isEmpty()) {
                parted.add(passages.get(i));
            } else {
                Paragraph whole = (Paragraph) passages.get(i);
                pieces.forEach(piece -> parted.add(whole.withText(piece)));
            }
        }
        return parted;
    }

    private static List<TracedText> pieces(TracedText line) {
        if (line.length() > LONGEST || LineLooks.isLabelled(line) || line.toString().indexOf('。') >= 0
                || DocumentNumbers.onLine(line).isPresent()) {
            return List.of();
        }
        Optional<Integer> front = DocumentNumbers.at(line, 0).map(DocumentNumbers.FoundNumber::end);
        if (front.isPresent() && Titles.isComplete(line.from(front.get()))) {
            return List.of(line.to(front.get()), line.from(front.get()).strip());
        }
        int end = line.length() - 1;
        int start = "）)".indexOf(line.charAt(end)) >= 0 ? opening(line, end) : lastBlank(line);
        if (start <= 0 || DocumentNumbers.onLine(line.from(start).strip()).isEmpty()) {
            return List.of();
        }
        TracedText title = line.to(start).strip();
        boolean own = !title.isEmpty() && title.charAt(title.length() - 1) != '》' && Titles.isComplete(title);
        return own ? List.of(title, line.from(start).strip()) : List.of();
    }

    private static int opening(TracedText line, int close) {
        int depth = 0;
        for (int i = close; i > 0; i--) {
            if ("）)".indexOf(line.charAt(i)) >= 0) {
                depth++;
            } else if ("（(".indexOf(line.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return 0;
    }

    /** The last blank before a word that a number begins with; the number's own blanks stand behind its bracket. */
    private static int lastBlank(TracedText line) {
        int bracket = line.length() - 1;
        while (bracket > 0 && !Glyphs.isOpeningBracket(line.charAt(bracket))) {
            bracket--;
        }
        int blank = bracket - 1;
        while (blank > 0 && Glyphs.isBlank(line.charAt(blank))) {
            blank--;
        }
        while (blank > 0 && !Glyphs.isBlank(line.charAt(blank))) {
            blank--;
        }
        return Math.max(blank, 0);
    }
}
