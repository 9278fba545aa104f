package cn.yaodian.ui.theme;

/** The names that code and style sheets share. */
public final class StyleClass {

    // text
    /** The name of a screen or of an empty place. */
    public static final String TITLE = "yd-title";
    /** The heading of a part of a screen. */
    public static final String HEADING = "yd-heading";
    /** Said in passing: explanations, units of measure, dates. */
    public static final String MUTED = "yd-muted";
    /** What is wrong with a field, below it. */
    public static final String ERROR = "yd-error";
    /** Running text, set wider. */
    public static final String PROSE = "yd-prose";
    /** Figures in columns: right-aligned. */
    public static final String FIGURE = "yd-figure";

    // buttons
    /** The one thing to do here. */
    public static final String PRIMARY = "yd-primary";
    /** A button without a frame. */
    public static final String FLAT = "yd-flat";
    /** Only an icon. */
    public static final String ICON_BUTTON = "yd-icon-button";
    /** Takes something away. */
    public static final String DESTRUCTIVE = "yd-destructive";
    /** Text that can be clicked. */
    public static final String LINK = "yd-link";
    /** A key on the keyboard, as shown beside what it does. */
    public static final String KEY = "yd-key";

    public static final String ICON = "yd-icon";

    // marks, always with a word
    public static final String CHIP = "yd-chip";
    public static final String GOOD = "yd-good";
    public static final String WARN = "yd-warn";
    public static final String BAD = "yd-bad";
    public static final String QUIET = "yd-quiet";

    // arrangement
    /** A whole screen within the frame: margins and spacing. */
    public static final String SCREEN = "yd-screen";
    /** A row of things side by side. */
    public static final String ROW = "yd-row";
    /** Things below each other that belong together. */
    public static final String STACK = "yd-stack";
    /** Things hard below each other: a label and its field. */
    public static final String TIGHT = "yd-tight";
    /** Groups below each other, wide apart. */
    public static final String GROUPS = "yd-groups";
    /** What lies on the ground as a sheet of paper: one level, never within another. */
    public static final String SHEET = "yd-sheet";
    /** A panel at the side of a screen. */
    public static final String SIDE = "yd-side";
    public static final String EMPTY = "yd-empty";

    private StyleClass() {}
}
