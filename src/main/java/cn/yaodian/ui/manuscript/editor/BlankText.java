package cn.yaodian.ui.manuscript.editor;

import java.util.regex.Pattern;

/** What templates leave to be filled in: ×××, and names in braces. */
public final class BlankText {

    public static final Pattern PATTERN = Pattern.compile("\u00d7{2,}|\\{[^{}\\s]{1,20}}");

    private BlankText() {}
}
