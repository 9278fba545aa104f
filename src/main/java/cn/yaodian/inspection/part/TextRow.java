package cn.yaodian.inspection.part;

import cn.yaodian.inspection.face.Faces;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.PrintedGlyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside each other at one height of a page. Blanks show nothing and are left out.
 *
 * @param page   from 1
 * @param glyphs from left to right; at least one
 */
public record TextRow(int page, List<PrintedGlyph> glyphs) {

    /** White between two words that were set apart on purpose, in sizes of the type. */
    private static final double APART = 0.6;
    private static final double MM = 25.4 / 72;

    public TextRow {
        glyphs = glyphs.stream().sorted(Comparator.comparingDouble(PrintedGlyph::x)).toList();
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("a row has something on it");
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    public double left() {
        return glyphs.getFirst().x();
    }

    public double right() {
        return glyphs.stream().mapToDouble(PrintedGlyph::right).max().orElse(0);
    }

    public double middle() {
        return (left() + right()) / 2;
    }

    /** Of most of its glyphs. */
    public double baseline() {
        return glyphs.stream().mapToDouble(PrintedGlyph::baseline).sorted().skip(glyphs.size() / 2).findFirst()
                .orElse(0);
    }

    /** Of most of its glyphs, in points. */
    public double size() {
        Map<Double, Integer> sizes = new HashMap<>();
        glyphs.forEach(glyph -> sizes.merge(Math.round(glyph.size() * 100) / 100.0, 1, Integer::sum));
        return sizes.entrySet().stream().max(Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0.0);
    }

    /** Width and height of a full character, in mm. */
    public double em() {
        return size() * MM;
    }

    public Box ink() {
        return glyphs.stream().map(PrintedGlyph::ink).reduce(Box::around).orElseThrow();
    }

    /** Whether its ink is known exactly. */
    public boolean isOutlined() {
        return glyphs.stream().allMatch(PrintedGlyph::outlined);
    }

    public Place place() {
        return new Place(page, ink());
    }

    public boolean isRed() {
        return glyphs.stream().filter(glyph -> glyph.colour().isRed()).count() * 2 > glyphs.size();
    }

    /** The font of most of its Chinese characters, of all its glyphs where it has none. */
    public NamedFace face() {
        return face(
                glyphs.stream().anyMatch(TextRow::isHan) ? glyphs.stream().filter(TextRow::isHan).toList() : glyphs);
    }

    private static NamedFace face(List<PrintedGlyph> glyphs) {
        Map<String, Integer> fonts = new HashMap<>();
        glyphs.forEach(glyph -> fonts.merge(glyph.font(), 1, Integer::sum));
        return Faces.of(fonts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(""));
    }

    private static boolean isHan(PrintedGlyph glyph) {
        return glyph.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** The glyphs that say what the pattern finds first. */
    public Optional<TextRow> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        return matcher.find() ? part(matcher.start(), matcher.end()) : Optional.empty();
    }

    public boolean matches(Pattern pattern) {
        return pattern.matcher(text()).matches();
    }

    /** The glyphs that say the characters between two places in the text. */
    public Optional<TextRow> part(int from, int to) {
        List<PrintedGlyph> part = new ArrayList<>();
        int at = 0;
        for (PrintedGlyph glyph : glyphs) {
            if (at >= from && at < to) {
                part.add(glyph);
            }
            at += glyph.text().length();
        }
        return part.isEmpty() ? Optional.empty() : Optional.of(new TextRow(page, part));
    }

    /**
     * By how much the row may be wider or narrower, in mm, than with the fonts that it is meant for, whose Western characters
     * are half as wide as Chinese ones and stand close to them.
     */
    public double strayed() {
        double parted = glyphs.stream().filter(glyph -> !isHan(glyph) && glyph.width() < 0.9 * em())
                .mapToDouble(glyph -> Math.abs(glyph.width() - em() / 2)).sum();
        for (int i = 1; i < glyphs.size(); i++) {
            PrintedGlyph one = glyphs.get(i - 1);
            PrintedGlyph next = glyphs.get(i);
            double gap = next.x() - one.right();
            if (isHan(one) != isHan(next) && gap > 0 && gap < APART * em()) {
                parted += gap;
            }
        }
        return parted;
    }

    /** Its words, parted where white is left between them. */
    public List<TextRow> words() {
        List<TextRow> words = new ArrayList<>();
        List<PrintedGlyph> word = new ArrayList<>();
        for (PrintedGlyph glyph : glyphs) {
            if (!word.isEmpty() && glyph.x() - word.getLast().right() > APART * em()) {
                words.add(new TextRow(page, word));
                word = new ArrayList<>();
            }
            word.add(glyph);
        }
        words.add(new TextRow(page, word));
        return words;
    }
}
