package cn.yaodian.reading.line;

/**
 * How a line looks, where the source says so.
 *
 * @param headingLevel of a Markdown heading or a Word heading style, 0 for none
 * @param bold         whether the whole line is bold
 * @param centred      whether it stands in the middle
 * @param indented     whether its first line is drawn in
 */
public record LineForm(int headingLevel, boolean bold, boolean centred, boolean indented) {

    public static final LineForm PLAIN = new LineForm(0, false, false, false);
}
