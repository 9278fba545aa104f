package cn.yaodian.service.search;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import cn.yaodian.service.workspace.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for words in everything the office keeps. Words are parted by blanks and all of them must be found. What is
 * named by the words comes before what only mentions them. Safe to call from any thread.
 */
public final class Search {

    private final Plans plans;
    private final Units units;
    private final Map<PlanId, List<Entry>> entries = new ConcurrentHashMap<>();

    public Search(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /** Forgets what it has read of plans that were changed. */
    public void changed(Change change) {
        change.plans().forEach(entries::remove);
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
        List<Entry> all = plans.list().stream().flatMap(plan -> entries(plan).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(0, units.register().units().stream().map(Search::entry).toList());
        Stream<SearchHit> named = all.stream().filter(entry -> holdsAll(entry.name(), words))
                .map(entry -> entry.hit(entry.name(), words));
        Stream<SearchHit> mentioned = all.stream()
                .filter(entry -> !holdsAll(entry.name(), words) && holdsAll(entry.name() + entry.text(), words))
                .map(entry -> entry.hit(entry.text(), words));
        return Stream.concat(named, mentioned).limit(most).toList();
    }

    private List<Entry> entries(PlanSummary summary) {
        return entries.computeIfAbsent(summary.id(), id -> entries(plans.get(id)));
    }

    private static List<Entry> entries(Plan plan) {
        List<Entry> found = new ArrayList<>();
        String number = plan.issue().number().map(Object::toString).orElse("");
        found.add(new Entry(plan.title(), number + " " + plan.preamble(),
                snippet -> new SearchHit.InPlan(plan.id(), plan.year(), snippet)));
        collect(plan, Numbering.of(plan), plan.nodes(), found);
        return List.copyOf(found);
    }

    private static void collect(Plan plan, Numbering numbering, Collection<PlanNode> nodes, List<Entry> into) {
        for (PlanNode node : nodes) {
            String label = numbering.label(node);
            into.add(new Entry(node.title(), text(node), snippet -> new SearchHit.InNode(plan.id(), plan.year(),
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

    private static Entry entry(Unit unit) {
        return new Entry(unit.names().distinct().collect(Collectors.joining("　")), "",
                snippet -> new SearchHit.OfUnit(unit.id(), unit.name(), snippet));
    }

    private static boolean holdsAll(String text, List<String> words) {
        return words.stream().allMatch(word -> Snippet.indexOf(text, word) >= 0);
    }

    /** Something that can be found: by its name, or by the text under it. */
    private record Entry(String name, String text, Function<Snippet, SearchHit> found) {

        SearchHit hit(String from, List<String> words) {
            String shown = words.stream().filter(word -> Snippet.indexOf(from, word) >= 0).findFirst()
                    .orElse(words.getFirst());
            return found.apply(Snippet.of(from.isEmpty() ? name : from, shown));
        }
    }
}
