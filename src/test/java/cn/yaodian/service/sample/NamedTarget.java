package cn.yaodian.service.sample;

import cn.yaodian.domain.indicator.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A target of the sample as a person found it in the text.
 *
 * @param figure with its scale word, both ends of a range: 1.2万, 1—3
 */
record NamedTarget(String task, String comparison, String figure, String unit) {

    static List<NamedTarget> in(String resource) throws IOException {
        try (InputStream list = Objects.requireNonNull(NamedTarget.class.getResourceAsStream(resource))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .map(part -> new NamedTarget(part[0], part[1], part[2], part[3])).toList();
        }
    }

    static NamedTarget of(int task, Indicator indicator) {
        String range = indicator.valueMax().map(upper -> "—" + plain(upper)).orElse("");
        return new NamedTarget(String.valueOf(task), indicator.comparison().sign(),
                plain(indicator.value()) + range + indicator.scale(), indicator.unit());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
