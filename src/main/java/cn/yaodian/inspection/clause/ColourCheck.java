package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.part.PageText;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.PlacedRule;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Black text, and red that is pure (5.2.4). */
final class ColourCheck implements ClauseCheck {

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.COLOUR);
        Set<PrintedGlyph> head = new HashSet<>();
        parts.of(Part.LETTERHEAD).forEach(row -> head.addAll(row.glyphs()));
        boolean black = true;
        for (PageText page : parts.pages()) {
            List<TextRow> rows = new ArrayList<>(page.rows());
            rows.addAll(page.inTable());
            rows.addAll(page.number());
            for (TextRow row : rows) {
                List<PrintedGlyph> coloured = row.glyphs().stream()
                        .filter(glyph -> !glyph.colour().isBlack() && !glyph.colour().isWhite())
                        .filter(glyph -> !head.contains(glyph)).toList();
                if (!coloured.isEmpty()) {
                    TextRow part = new TextRow(row.page(), coloured);
                    judge.holds(Figures.quoted(part.text()) + "的颜色", part.place(), false,
                            coloured.getFirst().colour().toString(), "黑色");
                    black = false;
                }
            }
        }
        if (black && parts.pages().stream().anyMatch(page -> !page.rows().isEmpty())) {
            TextRow first = parts.pages().stream().flatMap(page -> page.rows().stream()).findFirst().orElseThrow();
            judge.holds("文字颜色", first.place(), true, "黑色", "黑色");
        }
        red(parts, judge);
    }

    private static void red(Parts parts, Judge judge) {
        for (TextRow row : parts.of(Part.LETTERHEAD)) {
            if (row.isRed()) {
                pure("发文机关标志的红色", row.place(), row.glyphs().getFirst().colour(), judge);
                break;
            }
        }
        List<PlacedRule> rules = new ArrayList<>(parts.redRules());
        rules.addAll(parts.footRules());
        rules.stream().filter(rule -> !rule.rule().colour().isPureRed()).findFirst()
                .or(() -> rules.stream().findFirst())
                .ifPresent(rule -> pure("分隔线的红色", rule.place(), rule.rule().colour(), judge));
    }

    private static void pure(String aspect, Place place, Colour colour, Judge judge) {
        judge.holds(aspect, place, colour.isPureRed(), colour.toString(), "正红色 #FF0000");
    }
}
