package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import cn.yaodian.document.Imprint;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
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
    void aHeadlineOfTwoClausesBreaksBetweenThem() {
        assertThat(TitleShape.lines("双泽市把工匠学院办到产业园区 打通技能人才培养“最后一公里”", 20))
                .containsExactly("双泽市把工匠学院办到产业园区", "打通技能人才培养“最后一公里”");
        assertThat(TitleShape.lines("关于印发2026 年产业工人队伍建设改革工作要点的通知", 20)).as("a blank beside figures parts nothing")
                .noneMatch(line -> line.endsWith("2026"));
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

    @ParameterizedTest
    @ValueSource(strings = {"关于印发《青禾市职工技能竞赛管理办法》的通知", "青禾市总工会关于转发《关于做好劳模推荐工作的通知》的通知",
            "关于征求《青禾市工匠评选办法（试行）》修改意见的函"})
    void aBookTitleThatALineHoldsIsNotBroken(String title) {
        String book = title.substring(title.indexOf('《'), title.lastIndexOf('》') + 1);
        assertThat(TitleShape.lines(title, 19)).anyMatch(line -> line.contains(book));
    }

    @Test
    void noLineEndsWithinTheNameOfAUnit() {
        String name = "青禾市推动产业工人队伍建设改革协调小组";
        String title = "中共临江县委员会关于商请" + name + "支持开展试点工作的函";
        assertThat(TitleShape.lines(title, 19)).noneMatch(line -> line.contains(name));
        assertThat(TitleShape.lines(title, 19, List.of(name))).anyMatch(line -> line.contains(name));
    }

    @Test
    void theFewestWordsAreFoundNotTheLongestFirst() {
        // Read from the left by the longest word, 会议纪要 would be torn.
        assertThat(WordBreaks.words("关于召开全体会议纪要", List.of())).containsExactly("关于", "召开", "全体会议", "纪要");
        assertThat(WordBreaks.words("2026年度企业职工培训计划", List.of())).startsWith("2026年度", "企业", "职工")
                .endsWith("计划");
    }

    @Test
    void aDocumentsOwnNamesAreKnown() {
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市工匠学院文件", ""), "青禾市工匠学院关于商请临江县教育局的函",
                List.of("临江县教育局"), List.of(), Signature.NONE, List.of(), Imprint.NONE);
        assertThat(NamesInTitles.of(document, List.of("远山县", ""))).containsExactlyInAnyOrder("青禾市工匠学院", "临江县教育局");
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

    @ParameterizedTest
    @ValueSource(strings = {"青禾市产业工人队伍建设改革会议纪要", "青禾市推进新时代产业工人队伍建设文件",
            "青禾市推进新时代产业工人队伍建设改革工作协调小组办公室和青禾市人力资源和社会保障局文件"})
    void aLetterheadTooLongForItsLinesIsNotMadeHugeAndCondensed(String letterhead) {
        LetterheadShape shape = LetterheadShape.of(new Masthead(letterhead, ""));
        assertThat(shape.lines()).hasSizeBetween(2, 3);
        assertThat(shape.stretch()).isGreaterThan(0.6);
        assertThat(shape.size()).isBetween(26.0, 42.0);
    }

    @Test
    void aShortLetterheadStandsOnOneLineUncondensed() {
        LetterheadShape shape = LetterheadShape.of(new Masthead("青禾市总工会文件", ""));
        assertThat(shape.lines()).containsExactly("青禾市总工会文件");
        assertThat(shape.stretch()).isEqualTo(1);
        assertThat(shape.size()).isBetween(40.0, 42.0);
    }
}
