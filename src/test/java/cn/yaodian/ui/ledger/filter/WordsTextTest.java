package cn.yaodian.ui.ledger.filter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.view.Condition;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTextTest {

    @Test
    void wordsAreLookedForAnywhereAndBehindTheSignJustThem() {
        assertThat(WordsText.read("总工会")).contains(new Condition.Words("总工会"));
        assertThat(WordsText.read("＝市总工会 ｜市人社局")).contains(Condition.Choices.of("市总工会", "市人社局"));
        assertThat(WordsText.read("=")).as("cells with nothing in them").contains(Condition.Choices.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "总工会 竞赛", "=", "=市人社局|市总工会"})
    void whatIsShownIsReadAsTheSame(String typed) {
        assertThat(WordsText.read(typed).map(WordsText::show)).isEqualTo(Optional.of(typed));
    }
}
