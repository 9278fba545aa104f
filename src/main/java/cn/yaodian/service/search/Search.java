package cn.yaodian.service.search;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import cn.yaodian.service.workspace.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for words in everything the office keeps. Words are parted by blanks and all of them must be found. What is
 * named by the words comes before what only mentions them. Safe to call from any thread.
 */
public final class Search {

    private final Plans plans;
    private final Units units;
    private final Manuscripts manuscripts;
    private final Map<PlanId, List<FindableText>> entries = new ConcurrentHashMap<>();
    private final Map<ManuscriptId, FindableText> written = new ConcurrentHashMap<>();

    public Search(Plans plans, Units units, Manuscripts manuscripts) {
        this.plans = plans;
        this.units = units;
        this.manuscripts = manuscripts;
    }

    /** Forgets what it has read of plans and manuscripts that were changed. */
    public void changed(Change change) {
        change.plans().forEach(entries::remove);
        change.manuscripts().forEach(written::remove);
    }

    /**
     * @param query as typed; nothing is found for a blank one
     * @param most  hits at most
     */
    public List<SearchHit> find(String query, int most) {
        List<String> words = Stream.of(query.strip().split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<FindableText> all = new ArrayList<>(units.register().units().stream().map(Search::entry).toList());
        plans.list().forEach(plan -> all.addAll(entries(plan)));
        manuscripts.all().forEach(manuscript -> all.add(written(manuscript.id())));
        Stream<SearchHit> named = all.stream().filter(entry -> entry.isNamedBy(words))
                .map(entry -> entry.namedHit(words));
        Stream<SearchHit> mentioned = all.stream()
                .filter(entry -> !entry.isNamedBy(words) && entry.mentions(words)).map(entry -> entry.textHit(words));
        return Stream.concat(named, mentioned).limit(most).toList();
    }

    private FindableText written(ManuscriptId id) {
        return written.computeIfAbsent(id, unread -> ManuscriptWords.of(manuscripts.look(unread)));
    }

    private List<FindableText> entries(PlanSummary summary) {
        return entries.computeIfAbsent(summary.id(), id -> entries(plans.get(id)));
    }

    private static List<FindableText> entries(Plan plan) {
        List<FindableText> found = new ArrayList<>();
        String number = plan.issue().number().map(Object::toString).orElse("");
        found.add(new FindableText(plan.title(), number + " " + plan.preamble(),
                snippet -> new SearchHit.InPlan(plan.id(), plan.year(), snippet)));
        collect(plan, Numbering.of(plan), plan.nodes(), found);
        return List.copyOf(found);
    }

    private static void collect(Plan plan, Numbering numbering, Collection<PlanNode> nodes, List<FindableText> into) {
        for (PlanNode node : nodes) {
            String label = numbering.label(node);
            into.add(new FindableText(node.title(), text(node), snippet -> new SearchHit.InNode(plan.id(), plan.year(),
                    node.nodeId(), label, node instanceof Task, snippet)));
            if (node instanceof Section section) {
                collect(plan, numbering, section.nodes(), into);
            }
        }
    }

    private static String text(PlanNode node) {
        return switch (node) {
            case Section section -> section.text();
            case Task task -> Stream.concat(Stream.of(task.body()), task.duties().stream().map(duty -> duty.name()))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        };
    }

    private static FindableText entry(Unit unit) {
        return new FindableText(unit.names().distinct().collect(Collectors.joining("　")), "",
                snippet -> new SearchHit.OfUnit(unit.id(), unit.name(), snippet));
    }
}
