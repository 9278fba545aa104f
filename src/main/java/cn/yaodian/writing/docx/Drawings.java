package cn.yaodian.writing.docx;

import cn.yaodian.document.ImageFile;
import cn.yaodian.typesetting.ImageShape;
import java.util.Optional;

/** Writes pictures: in a line, or over the text. Lengths are points. */
final class Drawings {

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** English metric units of a point. */
    private static final double UNITS = 12700;

    private final WordXml xml;
    private final Media media;
    private int count;

    Drawings(WordXml xml, Media media) {
        this.xml = xml;
        this.media = media;
    }

    /** @return key of a picture's relationship; nothing for one that cannot be shown */
    Optional<String> relation(ImageFile image) {
        return ImageShape.of(image).flatMap(_ -> media.relation(image));
    }

    /** A run with a picture in the line. @param alternative said in its place to whoever cannot see it */
    void inline(String relation, double width, double height, String alternative) {
        xml.start("r").start("drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", units(width), "cy", units(height));
        picture(relation, width, height, alternative);
        xml.end().end().end();
    }

    /**
     * A run with a picture over the text.
     *
     * @param left from the sheet's left edge
     * @param top  from the upper edge of the run's paragraph; less than 0 above it
     */
    void over(String relation, double left, double top, double width, double height, String alternative) {
        xml.start("r").start("drawing").start("wp:anchor", "distT", "0", "distB", "0", "distL", "0", "distR", "0",
                "simplePos", "0", "relativeHeight", Integer.toString(count + 1), "behindDoc", "0", "locked", "0",
                "layoutInCell", "1", "allowOverlap", "1");
        xml.empty("wp:simplePos", "x", "0", "y", "0");
        xml.start("wp:positionH", "relativeFrom", "page").start("wp:posOffset").content(units(left)).end().end();
        xml.start("wp:positionV", "relativeFrom", "paragraph").start("wp:posOffset").content(units(top)).end().end();
        xml.empty("wp:extent", "cx", units(width), "cy", units(height)).empty("wp:wrapNone");
        picture(relation, width, height, alternative);
        xml.end().end().end();
    }

    private void picture(String relation, double width, double height, String alternative) {
        String id = Integer.toString(++count);
        String[] named = {"id", id, "name", "图片 " + id, "descr", alternative};
        xml.empty("wp:docPr", named);
        xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").end();
        xml.start("a:graphic").start("a:graphicData", "uri", PICTURE).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", named).empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relation).start("a:stretch").empty("a:fillRect").end()
                .end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", units(width), "cy", units(height)).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end();
    }

    private static String units(double points) {
        return Long.toString(Math.round(points * UNITS));
    }
}
