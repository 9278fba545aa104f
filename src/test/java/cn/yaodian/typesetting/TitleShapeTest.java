package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import cn.yaodian.document.Masthead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleShapeTest {

    @Test
    void aShortTitleStandsOnOneLine() {
        assertThat(TitleShape.lines("关于报送工作总结的通知", 20)).containsExactly("关于报送工作总结的通知");
    }

    @Test
    void aLongTitleBreaksBetweenWords() {
        assertThat(TitleShape.lines("关于印发《2022年青禾市推进新时代产业工人队伍建设改革工作要点》的通知", 20))
                .containsExactly("关于印发《2022年青禾市推进新时代", "产业工人队伍建设改革工作要点》的通知");
    }

    @Test
    void aPlansTitleFormsATrapezium() {
        List<String> lines = TitleShape.lines("2022年青禾市推进新时代产业工人队伍建设改革工作要点", 20);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("新时代");
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾市推进新时代产业工人队伍建设改革协调小组关于开展2022年度产业工人队伍建设改革试点工作考核评估的通知",
            "关于转发《省推进新时代产业工人队伍建设改革协调小组关于进一步加强和改进产业工人思想政治工作的若干措施》的通知"})
    void noLineIsTooLongNoBookTitleIsCutAtItsBracketsAndNothingIsLost(String title) {
        List<String> lines = TitleShape.lines(title, 20);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> {
            assertThat(CellWidth.of(line)).isLessThanOrEqualTo(20);
            assertThat(line).doesNotStartWith("》").doesNotEndWith("《").doesNotStartWith("的");
        });
    }

    @Test
    void aTitleOfTwoHundredCharactersIsFilledIn() {
        String title = "推进".repeat(100);
        assertThat(String.join("", TitleShape.lines(title, 20))).isEqualTo(title);
    }

    @Test
    void aLongLetterheadIsSetInTwoLines() {
        LetterheadShape shape = LetterheadShape.of(new Masthead("青禾市推进新时代产业工人队伍建设改革协调小组文件", ""));
        assertThat(shape.lines()).hasSize(2);
        assertThat(shape.stretch()).isBetween(0.66, 1.0);
    }

    @Test
    void aShortLetterheadStandsOnOneLineUncondensed() {
        LetterheadShape shape = LetterheadShape.of(new Masthead("青禾市总工会文件", ""));
        assertThat(shape.lines()).containsExactly("青禾市总工会文件");
        assertThat(shape.stretch()).isEqualTo(1);
        assertThat(shape.size()).isBetween(40.0, 42.0);
    }
}
