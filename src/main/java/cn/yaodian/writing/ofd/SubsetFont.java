package cn.yaodian.writing.ofd;

import cn.yaodian.typesetting.Mark;
import cn.yaodian.writing.font.FontFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * One font with the glyphs that a document uses. Viewers find the glyph of a character by the font's own table; of those
 * that the table cannot hold, or the font does not have, the glyph is named in the text.
 */
final class SubsetFont {

    /** The largest character that the table of a subset holds. */
    private static final int LARGEST = 0xFFFF;
    private static final List<String> TABLES = List.of("OS/2", "name", "post", "cmap", "cvt ", "fpgm", "prep");

    private final FontFace face;
    private final Set<Integer> characters = new TreeSet<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private byte[] file = {};

    SubsetFont(FontFace face) {
        this.face = face;
    }

    void use(Mark.Text text) {
        text.text().codePoints().forEach(characters::add);
    }

    /** Makes the font's file of all characters used so far. */
    void make() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
        Set<Integer> named = new TreeSet<>();
        for (int character : characters) {
            if (isFound(character)) {
                subsetter.add(character);
            } else {
                named.add(face.glyph(face.shown(character)));
            }
        }
        subsetter.addGlyphIds(named);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        file = bytes.toByteArray();
        subsetter.getGIDMap().forEach((made, original) -> glyphs.put(original, made));
    }

    byte[] file() {
        return file;
    }

    /** The glyph of a character that viewers cannot find by themselves. */
    Optional<Integer> glyph(int character) {
        return isFound(character)
                ? Optional.empty()
                : Optional.of(glyphs.getOrDefault(face.glyph(face.shown(character)), 0));
    }

    private boolean isFound(int character) {
        return character <= LARGEST && face.hasGlyph(character);
    }
}
