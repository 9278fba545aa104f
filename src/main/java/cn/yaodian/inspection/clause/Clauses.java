package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.part.Parts;
import java.util.List;

/** All that a document is held against. */
public final class Clauses {

    private static final List<ClauseCheck> ALL = List.of(new PaperCheck(), new TextAreaCheck(), new GridCheck(),
            new ColourCheck(), new MarksCheck(), new LetterheadCheck(), new NumberCheck(), new RedRuleCheck(),
            new TitleCheck(), new AddresseesCheck(), new BodyCheck(), new AttachmentsCheck(), new SignatureCheck(),
            new DateCheck(), new AnnexCheck(), new ImprintCheck(), new CopyToCheck(), new PageNumberCheck(),
            new LetterCheck(), new OrderCheck(), new MinutesCheck(), new BulletinCheck(), new KinsokuCheck(),
            new FontsCheck());

    private Clauses() {}

    /** What was found on each clause, in their order. */
    public static List<Finding> findings(Parts parts) {
        Bench bench = new Bench();
        ALL.forEach(check -> check.check(parts, bench));
        return bench.findings();
    }

    /** For a document of which nothing can be measured: not verified throughout, for the reason given. */
    public static List<Finding> unverified(String reason) {
        Bench bench = new Bench();
        for (Clause clause : Clause.values()) {
            bench.of(clause).unverified("", reason);
        }
        return bench.findings();
    }
}
