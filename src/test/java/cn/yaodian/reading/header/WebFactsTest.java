package cn.yaodian.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.text.TracedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebFactsTest {

    @Test
    void aFormOnOneLineTellsNumberDateAndIssuer() {
        WebFacts facts = of("索引号：0001/2026-3 发文机关：青禾市总工会 文　号：青工〔2026〕3号 成文日期：2026年3月5日 发布日期：2026年3月8日");
        assertThat(facts.number().map(found -> found.number().written())).contains("青工〔2026〕3号");
        assertThat(facts.date().map(WebFacts.Day::date)).contains(LocalDate.of(2026, 3, 5));
        assertThat(facts.issuer().map(TracedText::toString)).contains("青禾市总工会");
    }

    @Test
    void aValueMayStandOnTheLineBelowItsName() {
        WebFacts facts = of("发文字号:", "青工〔2026〕3号", "成文日期:", "2026-03-05 16:40", "标题：", "关于做好竞赛工作的通知");
        assertThat(facts.number().map(found -> found.number().written())).contains("青工〔2026〕3号");
        assertThat(facts.date().map(WebFacts.Day::date)).contains(LocalDate.of(2026, 3, 5));
        assertThat(facts.title().map(TracedText::toString)).contains("关于做好竞赛工作的通知");
    }

    @Test
    void whenAndByWhomItWasPutOnTheWebSaysNothing() {
        WebFacts facts = of("发布机构：青禾市总工会 发布日期：2026年3月8日 文号：无", "更新时间：2026-03-09");
        assertThat(facts).isEqualTo(WebFacts.NONE);
    }

    @Test
    void anEmptyFieldDoesNotTakeTheNextName() {
        WebFacts facts = of("文号：", "成文日期：2026年3月5日");
        assertThat(facts.number()).isEmpty();
        assertThat(facts.date().map(WebFacts.Day::date)).contains(LocalDate.of(2026, 3, 5));
    }

    private static WebFacts of(String... lines) {
        return WebFacts.of(List.of(lines).stream().map(line -> TracedText.of(line, 0)).toList());
    }
}
