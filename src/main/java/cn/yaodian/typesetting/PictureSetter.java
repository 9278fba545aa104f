package cn.yaodian.typesetting;

import cn.yaodian.document.Picture;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets pictures centred in the text, with their caption below, on one page together. */
final class PictureSetter {

    private final TypeMetrics metrics;

    private record Place(Picture picture, Frame frame, int captionLines) {}

    private final Memory.Kept<Place, PictureShape> shapes;

    PictureSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        shapes = memory.kept(place -> PictureShape.of(place.picture(), place.frame(), place.captionLines()));
    }

    void set(Picture picture, PageFlow flow) {
        Frame frame = flow.frame();
        List<List<Glyph>> caption = picture.caption().isEmpty()
                ? List.of()
                : LineBreaker.lines(Glyph.of(picture.caption(), Typeface.HEITI, Sheet.CELL, metrics), frame.room(),
                        frame.room());
        int lines = Math.min(caption.size(), frame.lines() - 2);
        PictureShape shape = shapes.get(new Place(picture, frame, lines));
        double height = shape.height();
        flow.toGrid();
        if (height + lines * Sheet.LINE > flow.height() && !flow.isPageEmpty()) {
            flow.newPage();
        }
        double left = frame.left() + (frame.room() - shape.width()) / 2;
        Piece figure = Piece.of(new Role.Figure(picture.caption()), marks(picture, left, flow.y(), shape));
        flow.addBlock(List.of(figure), height, picture.anchor());
        flow.toGrid();
        for (List<Glyph> line : caption) {
            flow.add(TextLine.centred(line, frame.left(), frame.right(), Sheet.SIZE_3));
        }
    }

    /** A picture that cannot be read leaves its place framed, so that nobody overlooks it. */
    private static List<Mark> marks(Picture picture, double left, double top, PictureShape shape) {
        if (shape.readable()) {
            return List.of(new Mark.Image(left, top, shape.width(), shape.height(), picture.image()));
        }
        List<Mark> frame = new ArrayList<>();
        double right = left + shape.width();
        double bottom = top + shape.height();
        frame.add(TableRules.line(left, top, right, top));
        frame.add(TableRules.line(left, bottom, right, bottom));
        frame.add(TableRules.line(left, top, left, bottom));
        frame.add(TableRules.line(right, top, right, bottom));
        return frame;
    }
}
