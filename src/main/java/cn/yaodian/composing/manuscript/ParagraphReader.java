package cn.yaodian.composing.manuscript;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a paragraph of a line: running text, a heading, or a heading that runs on into its text. */
final class ParagraphReader {

    static final char PLAIN = '\\';
    private static final Pattern LEVEL = Pattern.compile("(#{1,4})[\\s　]+(?=\\S)");
    private static final Pattern CHOSEN = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** Below the second level a numbered line without a full stop may as well be an item of a list. */
    private static final int STANDING = 2;

    private ParagraphReader() {}

    /** @param line stripped and not empty */
    static Paragraph read(String anchor, String line) {
        if (line.charAt(0) == PLAIN && line.length() > 1) {
            return Block.paragraph(anchor, line.substring(1));
        }
        Matcher level = LEVEL.matcher(line);
        if (level.lookingAt()) {
            return marked(anchor, level.group(1).length(), line.substring(level.end()));
        }
        Optional<HeadingLabel> label = HeadingLabel.of(withoutStars(line));
        Optional<Integer> chosen = chosenLead(line);
        if (chosen.isPresent()) {
            return lead(anchor, label.map(HeadingLabel::level).orElse(0), withoutStars(line), chosen.get());
        }
        return label.map(found -> numbered(anchor, found, line))
                .orElseGet(() -> Block.paragraph(anchor, line));
    }

    /** A line whose level is said. */
    private static Paragraph marked(String anchor, int level, String line) {
        return chosenLead(line).map(end -> lead(anchor, level, withoutStars(line), end))
                .orElseGet(() -> Block.heading(anchor, level, line));
    }

    private static Paragraph numbered(String anchor, HeadingLabel label, String line) {
        int end = label.length() + LeadSentence.end(line.substring(label.length()));
        String words = line.substring(label.length());
        boolean standing = label.level() <= STANDING && LeadSentence.standsAlone(words);
        if (!standing && !LeadSentence.isHeading(line.substring(label.length(), end))) {
            return Block.paragraph(anchor, line);
        }
        return lead(anchor, label.level(), line, end);
    }

    /** @param end of the lead sentence, in chars */
    private static Paragraph lead(String anchor, int level, String line, int end) {
        if (end >= line.length()) {
            return level == 0
                    ? new Paragraph(anchor, 0, List.of(new Run(line, Typeface.KAITI)))
                    : Block.heading(anchor, level, line);
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(line.substring(0, end), leadTypeface(level)));
        runs.add(new Run(line.substring(end), Typeface.FANGSONG));
        return new Paragraph(anchor, level, runs);
    }

    /** Custom sets a lead sentence in 楷体 where its level would have it in 仿宋 like the text that follows. */
    private static Typeface leadTypeface(int level) {
        return level == 1 ? Typeface.HEITI : Typeface.KAITI;
    }

    /** End of the lead sentence that stars enclose, at the line's beginning or behind its number, in the line without stars. */
    private static Optional<Integer> chosenLead(String line) {
        Matcher stars = CHOSEN.matcher(line);
        if (line.indexOf('*') < 0 || !stars.find()) {
            return Optional.empty();
        }
        boolean behindNumber = HeadingLabel.of(line).filter(label -> label.length() == stars.start()).isPresent();
        return stars.start() == 0 || behindNumber
                ? Optional.of(stars.start() + stars.group(1).length())
                : Optional.empty();
    }

    private static String withoutStars(String line) {
        return chosenLead(line).isPresent() ? CHOSEN.matcher(line).replaceFirst("$1") : line;
    }
}
