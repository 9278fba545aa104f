package cn.yaodian.storage.ledger;

import cn.yaodian.domain.progress.Schedule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An indicator's own schedule as JSON. Figures are texts, so that 0.1 stays 0.1. */
final class ScheduleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScheduleJson() {}

    static String write(Schedule schedule) {
        ObjectNode json = JSON.createObjectNode();
        switch (schedule) {
            case Schedule.Linear linear -> json.put("from", linear.first().toString()).put("to",
                    linear.last().toString());
            case Schedule.Quarters quarters -> {
                ArrayNode weights = json.put("year", quarters.year()).putArray("weights");
                quarters.weights().forEach(weight -> weights.add(weight.toPlainString()));
            }
            case Schedule.Curve curve -> {
                ObjectNode shares = json.putObject("shares");
                curve.shares().forEach((month, share) -> shares.put(month.toString(), share.toPlainString()));
            }
        }
        return json.toString();
    }

    /** @throws IllegalStateException if no program of this kind has written it */
    static Schedule read(String written) {
        JsonNode json = parse(written);
        if (json.has("from")) {
            return new Schedule.Linear(YearMonth.parse(json.path("from").asText()),
                    YearMonth.parse(json.path("to").asText()));
        }
        if (json.has("weights")) {
            List<BigDecimal> weights = new ArrayList<>();
            json.path("weights").forEach(weight -> weights.add(new BigDecimal(weight.asText())));
            return new Schedule.Quarters(json.path("year").asInt(), weights);
        }
        NavigableMap<YearMonth, BigDecimal> shares = new TreeMap<>();
        json.path("shares").properties().forEach(
                entry -> shares.put(YearMonth.parse(entry.getKey()), new BigDecimal(entry.getValue().asText())));
        return new Schedule.Curve(shares);
    }

    private static JsonNode parse(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
