package cn.yaodian.storage.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures by year as JSON: {"2026": "9.5"}. Figures are texts, so that 0.1 stays 0.1. */
public final class YearsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private YearsJson() {}

    static String write(SortedMap<Integer, BigDecimal> years) {
        ObjectNode json = JSON.createObjectNode();
        years.forEach((year, figure) -> json.put(String.valueOf(year), figure.toPlainString()));
        return json.toString();
    }

    /** @throws IllegalStateException if no program of this kind has written it */
    public static SortedMap<Integer, BigDecimal> read(String written) {
        try {
            SortedMap<Integer, BigDecimal> years = new TreeMap<>();
            JSON.readTree(written).properties().forEach(
                    entry -> years.put(Integer.valueOf(entry.getKey()), new BigDecimal(entry.getValue().asText())));
            return years;
        } catch (JsonProcessingException | NumberFormatException broken) {
            throw new IllegalStateException(written, broken);
        }
    }
}
