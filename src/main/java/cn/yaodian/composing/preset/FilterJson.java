package cn.yaodian.composing.preset;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.SavedView;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Filters, orders and saved views as JSON. */
public final class FilterJson {

    private FilterJson() {}

    public static String write(SavedView view) {
        ObjectNode json = JsonTree.object().put("name", view.name()).put("sheet", view.sheet().name())
                .put("preset", view.preset());
        json.set("filter", tree(view.filter()));
        json.set("order", tree(view.order()));
        return json.toString();
    }

    /** @throws FailureException PRESET_UNREADABLE */
    public static SavedView view(String written) {
        return JsonTree.reading(written, json -> {
            JsonTree.known(json, "name", "sheet", "preset", "filter", "order");
            return new SavedView(JsonTree.text(json, "name"), LedgerSheet.valueOf(JsonTree.text(json, "sheet")),
                    filter(json.path("filter")), order(json.path("order")), JsonTree.text(json, "preset"));
        });
    }

    static ObjectNode tree(LedgerFilter filter) {
        ObjectNode json = JsonTree.object().put("text", filter.text());
        ObjectNode columns = json.putObject("columns");
        filter.columns().forEach((key, condition) -> columns.set(key, tree(condition)));
        return json;
    }

    private static ObjectNode tree(Condition condition) {
        ObjectNode json = JsonTree.object();
        switch (condition) {
            case Condition.Words words -> json.put("words", words.words());
            case Condition.Choices choices -> {
                ArrayNode of = json.putArray("choices");
                choices.of().stream().sorted().forEach(of::add);
            }
            case Condition.Numbers range -> range(json.putObject("numbers"), range.from(), range.to(),
                    BigDecimal::toPlainString);
            case Condition.Days range -> range(json.putObject("days"), range.from(), range.to(), LocalDate::toString);
            case Condition.Filled wanted -> json.put("filled", wanted.filled());
        }
        return json;
    }

    private static <T> void range(ObjectNode json, Optional<T> from, Optional<T> to, Function<T, String> text) {
        from.ifPresent(value -> json.put("from", text.apply(value)));
        to.ifPresent(value -> json.put("to", text.apply(value)));
    }

    static ArrayNode tree(LedgerOrder order) {
        ArrayNode json = JsonTree.object().putArray("order");
        order.keys().forEach(key -> json.addObject().put("column", key.column()).put("descending", key.descending()));
        return json;
    }

    /** @param json missing for none */
    static LedgerFilter filter(JsonNode json) {
        if (json.isMissingNode()) {
            return LedgerFilter.ALL;
        }
        JsonTree.known(json, "text", "columns");
        Map<String, Condition> columns = new LinkedHashMap<>();
        json.path("columns").properties().forEach(entry -> columns.put(entry.getKey(), condition(entry.getValue())));
        return new LedgerFilter(JsonTree.text(json, "text"), columns);
    }

    private static Condition condition(JsonNode json) {
        JsonTree.known(json, "words", "choices", "numbers", "days", "filled");
        if (json.has("words")) {
            return new Condition.Words(JsonTree.text(json, "words"));
        }
        if (json.has("choices")) {
            Set<String> of = new HashSet<>(JsonTree.list(json, "choices", JsonTree::text));
            return new Condition.Choices(of);
        }
        if (json.has("numbers")) {
            return new Condition.Numbers(bound(json.path("numbers"), "from", BigDecimal::new),
                    bound(json.path("numbers"), "to", BigDecimal::new));
        }
        if (json.has("days")) {
            return new Condition.Days(bound(json.path("days"), "from", LocalDate::parse),
                    bound(json.path("days"), "to", LocalDate::parse));
        }
        return new Condition.Filled(json.path("filled").asBoolean());
    }

    private static <T> Optional<T> bound(JsonNode json, String key, Function<String, T> parse) {
        JsonTree.known(json, "from", "to");
        return json.has(key) ? Optional.of(parse.apply(JsonTree.text(json, key))) : Optional.empty();
    }

    /** @param json missing for the plans' own */
    static LedgerOrder order(JsonNode json) {
        List<LedgerOrder.Key> keys = new ArrayList<>();
        if (!json.isMissingNode()) {
            JsonTree.each(json).forEach(key -> {
                JsonTree.known(key, "column", "descending");
                keys.add(new LedgerOrder.Key(JsonTree.text(key, "column"), key.path("descending").asBoolean()));
            });
        }
        return new LedgerOrder(keys);
    }
}
