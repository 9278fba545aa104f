package cn.yaodian.service.plan;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The region whose departments a document leaves unsaid. */
final class OwnRegion {

    private static final Pattern AT_THE_START = Pattern.compile("^(?:中共)?(\\p{IsHan}{2,5}?[省市州盟县区旗])(?=\\p{IsHan}{2})");

    private OwnRegion() {}

    /** What the office says, else the region of whoever issues the document; empty where neither tells. */
    static String of(Office office, Plan plan) {
        if (!office.region().isEmpty()) {
            return office.region();
        }
        IssueDetails issue = plan.issue();
        return Stream.concat(issue.signatories().stream(), Stream.of(issue.letterhead())).map(AT_THE_START::matcher)
                .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElse("");
    }
}
