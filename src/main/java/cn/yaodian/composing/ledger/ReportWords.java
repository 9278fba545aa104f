package cn.yaodian.composing.ledger;

import cn.yaodian.composing.column.TableWording;
import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.overview.PlanOverview;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills in what a preset prints around its table. */
final class ReportWords {

    static final String RULE = "{rule}";
    static final String CUT_OFF = "{cut-off}";
    static final String GROUP = "{group}";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param plans may be none */
    ReportWords(List<PlanOverview> plans, Office office, LocalDate today) {
        values.put("{plan}", plans(plans));
        values.put("{office}", TableWording.maker(plans.stream().map(PlanOverview::plan).toList(), office));
        values.put("{date}", PrintedDate.of(today));
        values.put("{year}", plans.stream().findFirst().map(plan -> Integer.toString(plan.plan().year())).orElse(""));
        values.put(CUT_OFF, PrintedDate.of(plans.stream().findFirst().map(plan -> plan.judgement().cutOff())
                .orElse(today)));
        values.put("{period}", plans.stream().findFirst().map(plan -> plan.period().title()).orElse(""));
        values.put(RULE, plans.stream().flatMap(plan -> RuleWords.of(plan.judgement()).stream()).distinct()
                .collect(Collectors.joining("\n")));
    }

    private static String plans(List<PlanOverview> plans) {
        String first = plans.stream().findFirst().map(plan -> plan.plan().title()).orElse("");
        return plans.size() > 1 ? LedgerWords.fill("plans", first, plans.size()) : first;
    }

    String fill(String wording) {
        return fill(wording, "");
    }

    /** In one pass: a plan's title may itself have {date} in it. */
    String fill(String wording, String group) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < wording.length()) {
            int from = at;
            String place = Stream.concat(values.keySet().stream(), Stream.of(GROUP))
                    .filter(key -> wording.startsWith(key, from)).findFirst().orElse("");
            if (place.isEmpty()) {
                filled.append(wording.charAt(at));
                at++;
            } else {
                filled.append(values.getOrDefault(place, group));
                at += place.length();
            }
        }
        return filled.toString().strip();
    }
}
