package cn.yaodian.service.print;

import cn.yaodian.service.print.CutOff.Edge;
import cn.yaodian.service.print.CutOff.Thing;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.writing.graphics.PaperPages;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares where the marks of pages stand with what a printer reaches. */
final class PrintReach {

    /** Parts of a point that are not seen when they are missing. */
    private static final double TOLERANCE = 0.1;

    private static final class Cut {

        private final Set<Thing> what = EnumSet.noneOf(Thing.class);
        private final Set<Integer> pages = new TreeSet<>();
    }

    private final PrinterPaper.Margins margins;
    private final Map<Edge, Cut> cuts = new EnumMap<>(Edge.class);

    private PrintReach(PrinterPaper.Margins margins) {
        this.margins = margins;
    }

    /** @return by edge what is cut there; empty where everything is printed */
    static List<CutOff> cutOff(List<Page> pages, PrinterPaper.Margins margins) {
        PrintReach reach = new PrintReach(margins);
        pages.forEach(reach::check);
        List<CutOff> found = new ArrayList<>();
        reach.cuts.forEach((edge, cut) -> found
                .add(new CutOff(edge, margin(edge, margins), cut.what, List.copyOf(cut.pages))));
        return List.copyOf(found);
    }

    private static double margin(Edge edge, PrinterPaper.Margins margins) {
        return switch (edge) {
            case LEFT -> margins.left();
            case TOP -> margins.top();
            case RIGHT -> margins.right();
            case BOTTOM -> margins.bottom();
        };
    }

    private void check(Page page) {
        int at = 0;
        for (Part part : page.parts()) {
            for (Mark mark : page.marks().subList(at, at + part.marks())) {
                if (mark instanceof Mark.Text text && text.xs().isEmpty()) {
                    continue;
                }
                Rectangle2D place = PaperPages.onUpright(page).createTransformedShape(box(mark, page)).getBounds2D();
                check(place, thing(mark, part.role()), page.number());
            }
            at += part.marks();
        }
    }

    private static Thing thing(Mark mark, Role role) {
        return switch (mark) {
            case Mark.Rule _ -> Thing.RULE;
            case Mark.Image _ -> Thing.PICTURE;
            case Mark.Upright _ -> Thing.PAGE_NUMBER;
            case Mark.Text text -> role == Role.Plain.ARTIFACT && text.baseline() > Sheet.BOTTOM
                    ? Thing.PAGE_NUMBER
                    : Thing.TEXT;
        };
    }

    private void check(Rectangle2D place, Thing what, int page) {
        cut(Edge.LEFT, Sheet.mm(margins.left()) - place.getMinX(), what, page);
        cut(Edge.TOP, Sheet.mm(margins.top()) - place.getMinY(), what, page);
        cut(Edge.RIGHT, place.getMaxX() - Sheet.WIDTH + Sheet.mm(margins.right()), what, page);
        cut(Edge.BOTTOM, place.getMaxY() - Sheet.HEIGHT + Sheet.mm(margins.bottom()), what, page);
    }

    private void cut(Edge edge, double missing, Thing what, int page) {
        if (missing > TOLERANCE) {
            Cut cut = cuts.computeIfAbsent(edge, _ -> new Cut());
            cut.what.add(what);
            cut.pages.add(page);
        }
    }

    /** On the page, in points. */
    private static Rectangle2D box(Mark mark, Page page) {
        return switch (mark) {
            case Mark.Text text -> box(text);
            case Mark.Upright upright -> {
                // Its places are those on the upright sheet: brought to the page's as all painters do.
                Rectangle2D there = box(upright.text());
                yield new Rectangle2D.Double(page.width() - there.getMaxY(), there.getMinX(), there.getHeight(),
                        there.getWidth());
            }
            case Mark.Rule rule -> new Rectangle2D.Double(Math.min(rule.x1(), rule.x2()),
                    Math.min(rule.y1(), rule.y2()) - rule.thickness() / 2, Math.abs(rule.x2() - rule.x1()),
                    Math.abs(rule.y2() - rule.y1()) + rule.thickness());
            case Mark.Image image -> new Rectangle2D.Double(image.x(), image.y(), image.width(), image.height());
        };
    }

    private static Rectangle2D box(Mark.Text text) {
        double left = text.xs().getFirst();
        double right = text.xs().getLast() + text.size() * text.stretch();
        double ascent = 0.88 * text.size();
        return new Rectangle2D.Double(left, text.baseline() - ascent, right - left, text.size());
    }
}
