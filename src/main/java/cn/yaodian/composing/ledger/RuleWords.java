package cn.yaodian.composing.ledger;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.progress.UsualSchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an office's rule says, in the words that stand under tables and in the settings. */
public final class RuleWords {

    private static final String[] QUARTERS = {"第一季度", "第二季度", "第三季度", "第四季度"};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RuleWords() {}

    /** By what a table was judged: one sentence on its lights, one on its pace. */
    public static List<String> of(Judgement judgement) {
        return List.of(lights(judgement.rule()), schedule(judgement.schedule()) + margin(judgement.margin()));
    }

    /** What an office's rule says of any year: one sentence on its lights, one on its pace. */
    public static List<String> of(OfficeRule rule) {
        return List.of(lights(rule.lights()), schedule(rule.schedule()) + margin(rule.margin()));
    }

    /** 亮灯规则（按序时进度）：落后序时进度超过30个百分点为红灯；…其余为绿灯。 */
    public static String lights(LightRule rule) {
        Map<Light, List<String>> conditions = new EnumMap<>(Light.class);
        List<Light> order = new ArrayList<>();
        for (LightRule.Line line : rule.lines()) {
            if (!order.contains(line.light())) {
                order.add(line.light());
            }
            conditions.computeIfAbsent(line.light(), _ -> new ArrayList<>()).add(words(line.condition()));
        }
        List<String> said = new ArrayList<>(order.stream()
                .map(light -> String.join("或", conditions.get(light)) + "为" + light.title()).toList());
        said.add((said.isEmpty() ? "一律" : "其余") + "为" + Light.GREEN.title());
        return "亮灯规则（" + rule.name() + "）：" + String.join("；", said) + "。";
    }

    private static String words(LightCondition condition) {
        return switch (condition) {
            case LightCondition.BehindBy(BigDecimal points) -> points.signum() == 0
                    ? "落后序时进度"
                    : "落后序时进度超过" + PlainFigure.text(points) + "个百分点";
            case LightCondition.DueWithin(int days) -> days == 0 ? "当日到期" : days + "日内到期";
            case LightCondition.Overdue _ -> "逾期未完成";
            case LightCondition.NotReported _ -> "应报未报";
        };
    }

    private static String schedule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Linear _ -> evenly();
            case Schedule.Quarters quarters -> quarters(quarters.weights());
            case Schedule.Curve curve -> curve(curve.shares().entrySet().stream()
                    .map(point -> point.getKey().getYear() + "年" + point.getKey().getMonthValue() + "月末"
                            + percent(point.getValue()))
                    .collect(Collectors.joining("、")));
        };
    }

    private static String schedule(UsualSchedule schedule) {
        return switch (schedule) {
            case UsualSchedule.Evenly _ -> evenly();
            case UsualSchedule.Quarters quarters -> quarters(quarters.weights());
            case UsualSchedule.Curve curve -> curve(curve.shares().entrySet().stream()
                    .map(point -> point.getKey() + "月末" + percent(point.getValue()))
                    .collect(Collectors.joining("、")));
        };
    }

    private static String evenly() {
        return "序时进度按月均匀计算";
    }

    private static String quarters(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> said = new ArrayList<>();
        for (int quarter = 0; quarter < weights.size(); quarter++) {
            said.add(QUARTERS[quarter] + percent(weights.get(quarter).divide(sum, 6, RoundingMode.HALF_UP)));
        }
        return "序时进度按季度计算：" + String.join("、", said);
    }

    private static String curve(String points) {
        return "序时进度按自定进度计算：" + points;
    }

    private static String margin(PaceMargin margin) {
        return "，与序时进度相差不超过" + PlainFigure.text(margin.points()) + "个百分点为达序时。";
    }

    private static String percent(BigDecimal share) {
        return PlainFigure.text(share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
