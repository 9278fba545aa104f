package cn.yaodian.writing.font;

/** The fonts that come with the program, parsed once for all tests: they take 60 MB and most of a second. */
public final class BundledFonts {

    public static final FontLibrary LIBRARY = FontLibrary.bundledOnly();

    private BundledFonts() {}
}
