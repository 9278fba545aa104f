package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yaodian.document.Typeface;

class LineBreakerTest {

    private static List<String> lines(String text, int characters) {
        List<Glyph> glyphs = Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, new SquareMetrics());
        double room = characters * Sheet.CELL;
        return LineBreaker.lines(glyphs, room, room).stream().map(LineBreakerTest::text).toList();
    }

    private static String text(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }

    @Test
    void aNameWidenedByABlankStaysOnOneLine() {
        assertThat(lines("林晓禾、周　望、陈一鸣", 5)).containsExactly("林晓禾、", "周　望、陈", "一鸣");
        assertThat(lines("林晓禾、周　望、陈一鸣", 6)).containsExactly("林晓禾、", "周　望、陈一", "鸣");
    }

    @Test
    void aBlankBetweenWholeNamesMayEndALine() {
        assertThat(lines("林晓禾　周望远　陈一鸣", 4)).containsExactly("林晓禾　", "周望远　", "陈一鸣");
    }

    @Test
    void dashesAndDotsArePairsThatNoLinePartsAndWordsAndFiguresStayWhole() {
        assertThat(lines("一二三四——五六", 5)).containsExactly("一二三", "四——五六");
        assertThat(lines("一二三四……五六", 5)).containsExactly("一二三", "四……五六");
        assertThat(lines("一二三1,234.5六七", 5)).containsExactly("一二三", "1,234.5六", "七");
        assertThat(lines("一二三《四五》六", 4)).containsExactly("一二三", "《四五》", "六");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "一二三四五，六|一二三四|五，六", "一二三四（五六|一二三四|（五六", "一二三四五 ，六|一二三四|五 ，六",
            "一二三（ 四五六|一二三|（ 四五六", "一二三四五  六|一二三四五  |六", "一二三“　四五六|一二三|“　四五六"})
    void aMarkKeepsItsPlaceAlsoBehindABlank(String text, String first, String second) {
        assertThat(lines(text, 5)).containsExactly(first, second);
    }
}
