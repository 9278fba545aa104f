package cn.yaodian.document;

/**
 * A picture in the text, centred, with its caption below.
 *
 * @param width   wanted, in mm; a picture larger than the text area is made smaller in proportion
 * @param caption empty for none
 */
public record Picture(String anchor, ImageFile image, double width, String caption) implements Block {

    public Picture {
        if (!(width > 0)) {
            throw new IllegalArgumentException("width " + width + " mm");
        }
        caption = caption.strip();
    }

    @Override
    public String text() {
        return caption;
    }
}
