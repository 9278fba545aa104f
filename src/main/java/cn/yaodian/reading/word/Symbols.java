package cn.yaodian.reading.word;

import java.util.Locale;
import java.util.Map;

/** Characters of the fonts that have signs in place of letters. */
public final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x6c, "●"), Map.entry(0x6e, "■"),
            Map.entry(0x6f, "□"), Map.entry(0x71, "❑"), Map.entry(0x72, "❒"), Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"), Map.entry(0x9f, "•"), Map.entry(0xa1, "○"), Map.entry(0xa7, "▪"),
            Map.entry(0xa8, "□"), Map.entry(0xab, "★"), Map.entry(0xd8, "➢"), Map.entry(0xe0, "→"),
            Map.entry(0xfb, "✗"), Map.entry(0xfc, "✓"), Map.entry(0xfd, "☒"), Map.entry(0xfe, "☑"));
    private static final Map<Integer, String> SYMBOL = Map.of(0xb1, "±", 0xb3, "≥", 0xa3, "≤", 0xb4, "×", 0xb7, "•",
            0xb0, "°", 0xb9, "≠", 0xbb, "≈", 0xae, "→", 0x25, "%");
    private static final int PRIVATE_AREA = 0xf000;

    private Symbols() {}

    /**
     * The sign that a font has for a code.
     *
     * @param code as Word keeps it, often in the private area from F000 on
     */
    public static String sign(String font, int code) {
        int own = code >= PRIVATE_AREA && code <= PRIVATE_AREA + 0xff ? code - PRIVATE_AREA : code;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings") && own >= 0x81 && own <= 0x8a) {
            return String.valueOf((char) ('①' + own - 0x81));
        }
        if (name.equals("wingdings") && WINGDINGS.containsKey(own)) {
            return WINGDINGS.get(own);
        }
        if (name.startsWith("symbol") && SYMBOL.containsKey(own)) {
            return SYMBOL.get(own);
        }
        // A sign without a known meaning is kept by its code, so that nothing is lost.
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
    }
}
