package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;
import java.util.regex.Pattern;

/** Head and foot of a bulletin, by the custom of offices: the standard does not speak of it. */
final class BulletinCheck implements ClauseCheck {

    private static final Pattern ISSUE = Pattern.compile("第[0-9]+期(?:（总第[0-9]+期）)?|增刊(?:第?[0-9]+期?)?.*");
    private static final Pattern COPIES = Pattern.compile("共印[0-9]+份");

    @Override
    public void check(Parts parts, Bench bench) {
        if (parts.format() != DocumentFormat.BULLETIN) {
            return;
        }
        Judge judge = bench.of(Clause.BULLETIN);
        List<TextRow> issues = parts.of(Part.ISSUE);
        if (issues.isEmpty()) {
            judge.unverified("期号", "没有找到期号，可能尚未编号");
        }
        for (TextRow row : issues) {
            judge.holds("期号写法", row.place(), row.matches(ISSUE), Figures.quoted(row.text()), "“第N期（总第N期）”");
            judge.length("期号居中，中线到版心中线", row.place(), row.middle() - Margins.middle(parts), 0, Standard.ONE);
        }
        for (TextRow row : parts.of(Part.EDITOR)) {
            judge.length("编印单位左空一字，到版心左边缘", row.place(), row.left() - Margins.left(parts), Standard.CELL,
                    Standard.ONE);
            judge.length("日期右空一字，到版心右边缘", row.place(), Margins.right(parts) - row.right(), Standard.CELL,
                    Standard.ONE);
        }
        parts.of(Part.IMPRINT).stream().flatMap(row -> row.words().stream()).filter(word -> word.matches(COPIES))
                .findFirst().ifPresent(row -> judge.length("印数右空一字，到版心右边缘", row.place(),
                        Margins.right(parts) - row.right(), Standard.CELL, Standard.ONE));
    }
}
