package cn.yaodian.inspection;

import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Ways of spoiling pages that are set as they should be, one mark at a time. Lengths are mm. */
final class Damage {

    private final Predicate<Mark> which;
    private final Predicate<Page> where;

    private Damage(Predicate<Mark> which, Predicate<Page> where) {
        this.which = which;
        this.where = where;
    }

    /** Of lines that begin so. */
    static Damage lines(String... beginnings) {
        return new Damage(mark -> text(mark) instanceof Mark.Text text
                && List.of(beginnings).stream().anyMatch(text.text()::startsWith), page -> true);
    }

    /** Of all lines in type of a size. */
    static Damage sized(double size) {
        return new Damage(mark -> text(mark) instanceof Mark.Text text && text.size() == size, page -> true);
    }

    static Damage rules(Predicate<Mark.Rule> rules) {
        return new Damage(mark -> mark instanceof Mark.Rule rule && rules.test(rule), page -> true);
    }

    static Damage pictures() {
        return new Damage(mark -> mark instanceof Mark.Image, page -> true);
    }

    static Damage everything() {
        return new Damage(mark -> true, page -> true);
    }

    Damage on(int page) {
        return new Damage(which, one -> one.number() == page);
    }

    Damage or(Damage other) {
        return new Damage(which.or(other.which), page -> where.test(page) || other.where.test(page));
    }

    private static Object text(Mark mark) {
        return mark instanceof Mark.Upright upright ? upright.text() : mark;
    }

    UnaryOperator<List<Page>> shift(double right, double down) {
        double dx = Sheet.mm(right);
        double dy = Sheet.mm(down);
        return change(mark -> switch (mark) {
            case Mark.Text text -> new Mark.Text(text.xs().stream().map(x -> x + dx).toList(), text.baseline() + dy,
                    text.size(), text.stretch(), text.typeface(), text.ink(), text.text());
            case Mark.Rule rule -> new Mark.Rule(rule.x1() + dx, rule.y1() + dy, rule.x2() + dx, rule.y2() + dy,
                    rule.thickness(), rule.ink());
            case Mark.Image image ->
                new Mark.Image(image.x() + dx, image.y() + dy, image.width(), image.height(), image.image());
            case Mark.Upright upright -> upright;
        });
    }

    UnaryOperator<List<Page>> size(double points) {
        return ofText(text -> new Mark.Text(text.xs(), text.baseline(), points, text.stretch(), text.typeface(),
                text.ink(), text.text()));
    }

    UnaryOperator<List<Page>> typeface(Typeface typeface) {
        return ofText(text -> new Mark.Text(text.xs(), text.baseline(), text.size(), text.stretch(), typeface,
                text.ink(), text.text()));
    }

    UnaryOperator<List<Page>> ink(Ink ink) {
        return change(mark -> switch (mark) {
            case Mark.Text text -> new Mark.Text(text.xs(), text.baseline(), text.size(), text.stretch(),
                    text.typeface(), ink, text.text());
            case Mark.Rule rule -> new Mark.Rule(rule.x1(), rule.y1(), rule.x2(), rule.y2(), rule.thickness(), ink);
            case Mark.Image _,Mark.Upright _ -> mark;
        });
    }

    /** Other words on the same stretch of the line. */
    UnaryOperator<List<Page>> reword(UnaryOperator<String> words) {
        return ofText(text -> {
            String other = words.apply(text.text());
            int count = other.codePointCount(0, other.length());
            double first = text.xs().getFirst();
            double last = text.xs().getLast();
            List<Double> xs = new ArrayList<>();
            boolean same = count == text.xs().size();
            for (int i = 0; i < count; i++) {
                xs.add(same ? text.xs().get(i) : count == 1 ? first : first + (last - first) * i / (count - 1));
            }
            return new Mark.Text(xs, text.baseline(), text.size(), text.stretch(), text.typeface(), text.ink(), other);
        });
    }

    UnaryOperator<List<Page>> rule(UnaryOperator<Mark.Rule> change) {
        return change(mark -> mark instanceof Mark.Rule rule ? change.apply(rule) : mark);
    }

    /** Turned words stand level at the foot of the sheet that lies across. */
    UnaryOperator<List<Page>> laidFlat() {
        return change(mark -> mark instanceof Mark.Upright upright
                ? new Mark.Text(upright.text().xs(), Sheet.WIDTH - Sheet.mm(12), upright.text().size(), 1,
                        upright.text().typeface(), Ink.BLACK, upright.text().text())
                : mark);
    }

    UnaryOperator<List<Page>> ofText(UnaryOperator<Mark.Text> change) {
        return change(mark -> mark instanceof Mark.Text text ? change.apply(text) : mark);
    }

    private UnaryOperator<List<Page>> change(UnaryOperator<Mark> change) {
        return pages -> pages.stream().map(page -> where.test(page)
                ? new Page(page.number(), page.width(), page.height(),
                        page.marks().stream().map(mark -> which.test(mark) ? change.apply(mark) : mark).toList(),
                        page.anchors(), page.parts())
                : page).toList();
    }
}
