package cn.yaodian.storage.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What was taken over from a file, as one JSON object. */
final class TakenJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TakenJson() {}

    /** In one order, so that the same is written in the same words. */
    static String write(Map<UUID, String> taken) {
        ObjectNode object = MAPPER.createObjectNode();
        new TreeMap<>(taken).forEach((code, fingerprint) -> object.put(code.toString(), fingerprint));
        return object.toString();
    }

    static Map<UUID, String> read(String json) {
        try {
            Map<UUID, String> taken = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : MAPPER.readTree(json).properties()) {
                taken.put(UUID.fromString(field.getKey()), field.getValue().asText());
            }
            return taken;
        } catch (JsonProcessingException ownWriting) {
            throw new UncheckedIOException(ownWriting);
        }
    }
}
