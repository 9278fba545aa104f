package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A manuscript's text as one JSON value that says its format. */
final class TextJson {

    /** Goes up when a component is renamed or means something else; earlier values are then turned while reading. */
    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private TextJson() {}

    static String write(ManuscriptText text) {
        try {
            return JSON.writeValueAsString(
                    JSON.createObjectNode().put("format", FORMAT).set("text", RecordJson.write(text)));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static ManuscriptText read(String json) {
        try {
            JsonNode stored = JSON.readTree(json);
            if (stored.path("format").asInt() != FORMAT) {
                throw new IllegalStateException("a text of format " + stored.path("format"));
            }
            return RecordJson.read(ManuscriptText.class, stored.path("text"));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
