package cn.yaodian.composing.preset;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes what JSON says, and nothing that it does not say. */
final class JsonTree {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longer than any wording of a table, so that a damaged file fills no memory. */
    private static final int LONGEST = 4_000;
    private static final int MOST = 1_000;

    private JsonTree() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static String pretty(JsonNode json) {
        return json.toPrettyString() + "\n";
    }

    /** @throws FailureException PRESET_UNREADABLE if it is no JSON, or not what is wanted */
    static <T> T reading(String written, Function<JsonNode, T> reading) {
        try {
            return reading.apply(JSON.readTree(written));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new FailureException(Failure.PRESET_UNREADABLE, broken, String.valueOf(broken.getMessage()).lines()
                    .findFirst().orElse(""));
        }
    }

    /** @throws IllegalArgumentException where it is no object, or says something that is not known */
    static void known(JsonNode json, String... keys) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("no object: " + json.getNodeType());
        }
        Set<String> known = Set.of(keys);
        json.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("unknown: " + key);
            }
        });
    }

    static String text(JsonNode json, String key) {
        return json.has(key) ? text(json.path(key)) : "";
    }

    static String text(JsonNode json) {
        if (!json.isTextual() || json.asText().length() > LONGEST) {
            throw new IllegalArgumentException("no text: " + json.getNodeType());
        }
        return json.asText();
    }

    static <T> List<T> list(JsonNode json, String key, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        if (json.has(key)) {
            each(json.path(key)).forEach(one -> all.add(each.apply(one)));
        }
        return all;
    }

    static Iterable<JsonNode> each(JsonNode json) {
        if (!json.isArray() || json.size() > MOST) {
            throw new IllegalArgumentException("no list: " + json.getNodeType());
        }
        return json;
    }
}
