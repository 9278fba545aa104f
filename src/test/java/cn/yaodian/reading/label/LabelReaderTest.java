package cn.yaodian.reading.label;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.text.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"一、强化引领|CHINESE_COMMA|1|一、|强化引领", "十二、其他|CHINESE_COMMA|12|十二、|其他",
            "二十一．甲|CHINESE_COMMA|21|二十一．|甲", "（一）党建|CHINESE_BRACKET|1|（一）|党建", "(十) 党建|CHINESE_BRACKET|10|(十)|党建",
            "（三）、党建|CHINESE_BRACKET|3|（三）、|党建", "1. 培训|ARABIC|1|1.|培训", "10、培训|ARABIC|10|10、|培训", "３．培训|ARABIC|3|３．|培训",
            "1 ．培训|ARABIC|1|1．|培训", "（1）培训|ARABIC_BRACKET|1|（1）|培训", "(12)培训|ARABIC_BRACKET|12|(12)|培训",
            "2）培训|ARABIC_HALF_BRACKET|2|2）|培训", "①培训|CIRCLED|1|①|培训", "⑳培训|CIRCLED|20|⑳|培训", "⒊培训|ARABIC|3|⒊|培训",
            "㈡培训|CHINESE_BRACKET|2|㈡|培训", "第一条 目的|ARTICLE|1|第一条|目的", "第十章 附则|CHAPTER|10|第十章|附则",
            "第3条：目的|ARTICLE|3|第3条：|目的", "1. 2022年要点|ARABIC|1|1.|2022年要点",
            "1.2025年底前完成|ARABIC|1|1.|2025年底前完成", "第一部分 总体思路|PART|1|第一部分|总体思路", "第二篇 技能|PART|2|第二篇|技能",
            "廿一、宣传|CHINESE_COMMA|21|廿一、|宣传", "（卅）宣传|CHINESE_BRACKET|30|（卅）|宣传", "Ⅱ. 技能|ROMAN|2|Ⅱ.|技能",
            "A. 健身|CAPITAL|1|A.|健身", "b）义诊|SMALL_LETTER|2|b）|义诊", "❸培训|CIRCLED|3|❸|培训",
            "2.1 思想引领|DECIMAL_OF_TWO|1|2.1|思想引领", "2.1.3选树|DECIMAL_OF_THREE|3|2.1.3|选树",
            "１．２．３．４ 选树|DECIMAL_OF_FOUR|4|１．２．３．４|选树", "任务3：建驿站|NAMED|3|任务3：|建驿站",
            "（任务一）建驿站|NAMED|1|（任务一）|建驿站", "行动二 技能筑基|NAMED|2|行动二|技能筑基",
            "第一件事：建职工之家|NAMED|1|第一件事：|建职工之家", "第3项任务：建驿站|NAMED|3|第3项任务：|建驿站"})
    void everyFormOfNumberIsALabel(String text, LabelKind kind, int number, String written, String rest) {
        assertThat(LabelReader.read(TracedText.of(text, 0))).get().satisfies(label -> {
            assertThat(label.kind()).isEqualTo(kind);
            assertThat(label.number()).isEqualTo(number);
            assertThat(label.written()).isEqualTo(written);
            assertThat(label.rest()).hasToString(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2万人次以上", "3、4月份集中开展", "2022年全市工作", "一、二季度持续推进", "三、四线城市", "（2022）3号文件", "（一）项规定",
            "十四五期间", "一是加强领导", "一方面，指导", "第一条战线", "第一节课", "1000、甲", "（牵头单位：市总工会）", "1.", "一、", "", "0. 甲", "甲、乙",
            "12345热线", "2.1万人次", "1.5 个百分点", "3.05 公里", "第一部门", "A、B角制度", "C.V.", "任务一定要完成", "（四川省）", "（一带一路）",
            "五个方面", "三，四季度", "第一件事要办好", "第二步棋：落子"})
    void figuresThatBeginASentenceAreNone(String text) {
        assertThat(LabelReader.read(TracedText.of(text, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"二，提升技能|CHINESE_COMMA|2|二，|提升技能", "（四 开展竞赛|CHINESE_BRACKET|4|（四|开展竞赛",
            "（四、开展竞赛|CHINESE_BRACKET|4|（四、|开展竞赛", "五）推广成果|CHINESE_BRACKET|5|五）|推广成果",
            "（3．推广成果|ARABIC_BRACKET|3|（3．|推广成果",
            "7。推广成果|ARABIC|7|7。|推广成果"})
    void aNumberThatLostItsPunctuationIsKnownAndSaidToBeDamaged(String text, LabelKind kind, int number,
            String written, String rest) {
        assertThat(LabelReader.read(TracedText.of(text, 0))).get().satisfies(label -> {
            assertThat(label.damaged()).isTrue();
            assertThat(label.kind()).isEqualTo(kind);
            assertThat(label.number()).isEqualTo(number);
            assertThat(label.written()).isEqualTo(written);
            assertThat(label.rest()).hasToString(rest);
        });
    }
}
