package cn.yaodian.storage.ledger;

import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.UsualSchedule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines of light rules and usual schedules as JSON. Figures are text, so that none is rounded. */
final class RuleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RuleJson() {}

    static String write(List<LightRule.Line> lines) {
        ArrayNode json = JSON.createArrayNode();
        for (LightRule.Line line : lines) {
            ObjectNode one = json.addObject().put("light", line.light().name());
            switch (line.condition()) {
                case LightCondition.BehindBy behind -> one.put("behindBy", behind.points().toPlainString());
                case LightCondition.DueWithin due -> one.put("dueWithin", due.days());
                case LightCondition.Overdue _ -> one.put("overdue", true);
                case LightCondition.NotReported _ -> one.put("notReported", true);
            }
        }
        return json.toString();
    }

    /** @throws IllegalStateException if no program of this kind has written it */
    static List<LightRule.Line> lines(String written) {
        List<LightRule.Line> lines = new ArrayList<>();
        parse(written).forEach(one -> lines
                .add(new LightRule.Line(Light.valueOf(one.path("light").asText()), condition(one))));
        return lines;
    }

    private static LightCondition condition(JsonNode one) {
        if (one.has("behindBy")) {
            return new LightCondition.BehindBy(new BigDecimal(one.path("behindBy").asText()));
        }
        if (one.has("dueWithin")) {
            return new LightCondition.DueWithin(one.path("dueWithin").asInt());
        }
        return one.has("overdue") ? new LightCondition.Overdue() : new LightCondition.NotReported();
    }

    static String write(UsualSchedule schedule) {
        ObjectNode json = JSON.createObjectNode();
        switch (schedule) {
            case UsualSchedule.Evenly _ -> {
            }
            case UsualSchedule.Quarters quarters -> {
                ArrayNode weights = json.putArray("weights");
                quarters.weights().forEach(weight -> weights.add(weight.toPlainString()));
            }
            case UsualSchedule.Curve curve -> {
                ObjectNode shares = json.putObject("shares");
                curve.shares().forEach((month, share) -> shares.put(month.toString(), share.toPlainString()));
            }
        }
        return json.toString();
    }

    /** @throws IllegalStateException if no program of this kind has written it */
    static UsualSchedule schedule(String written) {
        JsonNode json = parse(written);
        if (json.has("weights")) {
            List<BigDecimal> weights = new ArrayList<>();
            json.path("weights").forEach(weight -> weights.add(new BigDecimal(weight.asText())));
            return new UsualSchedule.Quarters(weights);
        }
        if (json.has("shares")) {
            NavigableMap<Integer, BigDecimal> shares = new TreeMap<>();
            json.path("shares").properties().forEach(
                    entry -> shares.put(Integer.valueOf(entry.getKey()), new BigDecimal(entry.getValue().asText())));
            return new UsualSchedule.Curve(shares);
        }
        return UsualSchedule.EVENLY;
    }

    private static JsonNode parse(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
