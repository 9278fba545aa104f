package cn.yaodian.typesetting;

/** Widths in characters (字) where no font need be asked: a letter or digit of Western script counts half. */
public final class CellWidth {

    private CellWidth() {}

    public static double of(int codePoint) {
        return codePoint < 0x2000 && codePoint != 0xB7 ? 0.5 : 1;
    }

    public static double of(String text) {
        return text.codePoints().mapToDouble(CellWidth::of).sum();
    }
}
