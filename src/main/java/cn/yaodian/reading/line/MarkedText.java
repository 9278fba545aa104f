package cn.yaodian.reading.line;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Words being gathered, of which stretches may not belong to the document. Not for several threads. */
public final class MarkedText {

    /** A stretch that is left out, by its places in the words. */
    private record Stretch(int start, int end, LeftOut reason) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> leftOut = new ArrayList<>();

    public static MarkedText of(CharSequence words) {
        return new MarkedText().append(words);
    }

    public MarkedText append(CharSequence kept) {
        words.append(kept);
        return this;
    }

    public MarkedText append(MarkedText more) {
        for (Stretch stretch : more.leftOut) {
            leftOut.add(new Stretch(words.length() + stretch.start(), words.length() + stretch.end(),
                    stretch.reason()));
        }
        words.append(more.words);
        return this;
    }

    /** Line ends in what is left out begin no line. */
    public MarkedText leaveOut(CharSequence left, LeftOut reason) {
        int start = words.length();
        words.append(left.toString().replace('\n', '\u2028'));
        if (words.length() > start) {
            Stretch last = leftOut.isEmpty() ? new Stretch(0, 0, reason) : leftOut.getLast();
            if (last.end() == start && last.reason() == reason && start > 0) {
                leftOut.set(leftOut.size() - 1, new Stretch(last.start(), words.length(), reason));
            } else {
                leftOut.add(new Stretch(start, words.length(), reason));
            }
        }
        return this;
    }

    /** Whether nothing stands there, neither kept nor left out. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether there are words, and all of them are left out. */
    public boolean isLeftOut() {
        return !leftOut.isEmpty() && isBlank();
    }

    /** Whether nothing but blanks is kept. */
    public boolean isBlank() {
        String kept = kept();
        for (int i = 0; i < kept.length(); i++) {
            if (!Glyphs.isBlank(kept.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What belongs to the document. */
    public String kept() {
        if (leftOut.isEmpty()) {
            return words.toString();
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Stretch stretch : leftOut) {
            kept.append(words, at, stretch.start());
            at = stretch.end();
        }
        return kept.append(words, at, words.length()).toString();
    }

    /** All of it, also what is left out. */
    public String all() {
        return words.toString();
    }

    /** The same with line ends as U+2028. */
    MarkedText inOneLine() {
        MarkedText line = new MarkedText();
        line.words.append(words.toString().replace('\n', '\u2028'));
        line.leftOut.addAll(leftOut);
        return line;
    }

    /** The kept words from one place to another, as they stand in a source that holds all of them from a place on. */
    TracedText traced(int from, int to, int start) {
        if (leftOut.isEmpty()) {
            return TracedText.of(words.substring(from, to), start + from);
        }
        TracedText.Builder kept = new TracedText.Builder();
        int at = from;
        for (Stretch stretch : leftOut) {
            if (stretch.end() > from && stretch.start() < to) {
                kept.append(TracedText.of(words.substring(at, Math.max(at, stretch.start())), start + at));
                at = Math.min(to, stretch.end());
            }
        }
        return kept.append(TracedText.of(words.substring(at, to), start + at)).build();
    }

    /** What is left out, as it stands in a source that holds all of the words from a place on. */
    List<SourceText.Omission> omissions(int start) {
        return leftOut.stream()
                .map(stretch -> new SourceText.Omission(
                        TracedText.of(words.substring(stretch.start(), stretch.end()), start + stretch.start()),
                        stretch.reason()))
                .toList();
    }
}
