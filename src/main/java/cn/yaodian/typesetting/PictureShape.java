package cn.yaodian.typesetting;

import cn.yaodian.document.Picture;
import java.util.Optional;

/**
 * Size of a picture on its page, in points: as wide as wanted, and smaller in proportion where the text area or what is
 * left of it above the caption does not hold it.
 *
 * @param readable whether it is a picture; for what is none the place is kept
 */
public record PictureShape(double width, double height, boolean readable) {

    /** Height in relation to the width that is kept for a picture that cannot be read. */
    private static final double UNREADABLE = 0.5;

    /** @param captionLines lines of the grid that the caption takes */
    public static PictureShape of(Picture picture, Frame frame, int captionLines) {
        Optional<ImageShape> shape = ImageShape.of(picture.image());
        double proportion = shape.map(ImageShape::proportion).orElse(UNREADABLE);
        int lines = Math.min(captionLines, frame.lines() - 2);
        double width = Math.min(Sheet.mm(picture.width()), frame.room());
        double highest = (frame.lines() - lines) * Sheet.LINE;
        if (width * proportion > highest) {
            width = highest / proportion;
        }
        return new PictureShape(width, width * proportion, shape.isPresent());
    }
}
