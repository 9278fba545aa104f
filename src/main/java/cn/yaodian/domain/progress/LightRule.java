package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.util.List;

/**
 * By what an office gives lights. The first line that holds decides; where none does, the light is green.
 *
 * @param name by which the clerk knows it
 */
public record LightRule(String name, List<Line> lines) {

    /** A light and when it goes on. */
    public record Line(Light light, LightCondition condition) {}

    /** Green on pace, yellow more than 10 points behind, red more than 30. */
    public static final LightRule BY_PACE = new LightRule("按序时进度",
            List.of(behind(Light.RED, 30), behind(Light.YELLOW, 10)));

    /** By days left: yellow 7, blue 15, red 3 or overdue. */
    public static final LightRule BY_DAYS = new LightRule("按剩余天数",
            List.of(new Line(Light.RED, new LightCondition.Overdue()),
                    new Line(Light.RED, new LightCondition.DueWithin(3)),
                    new Line(Light.YELLOW, new LightCondition.DueWithin(7)),
                    new Line(Light.BLUE, new LightCondition.DueWithin(15))));

    /** Blue when due soon, yellow behind pace, red overdue. */
    public static final LightRule BY_STAGE = new LightRule("蓝黄红三色",
            List.of(new Line(Light.RED, new LightCondition.Overdue()), behind(Light.YELLOW, 0),
                    new Line(Light.BLUE, new LightCondition.DueWithin(15))));

    public LightRule {
        name = name.strip();
        lines = List.copyOf(lines);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a rule has a name");
        }
    }

    /** Those that practice of offices brings along; each office may make its own of them. */
    public static List<LightRule> presets() {
        return List.of(BY_PACE, BY_DAYS, BY_STAGE);
    }

    private static Line behind(Light light, int points) {
        return new Line(light, new LightCondition.BehindBy(BigDecimal.valueOf(points)));
    }

    public Light of(Standing standing) {
        return lines.stream().filter(line -> line.condition().holds(standing)).map(Line::light).findFirst()
                .orElse(Light.GREEN);
    }
}
