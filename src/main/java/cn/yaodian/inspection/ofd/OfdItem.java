package cn.yaodian.inspection.ofd;

import cn.yaodian.reading.ofd.Plane;

/** Something that is drawn on a page, once or, as part of what several pages share, many times. */
@FunctionalInterface
interface OfdItem {

    /** @param plane from the coordinates that it stands in to those of the sheet, in mm */
    void draw(Plane plane, OfdCanvas canvas);
}
