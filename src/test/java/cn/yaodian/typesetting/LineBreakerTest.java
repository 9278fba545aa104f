package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "一二三四五，六|一二三四|五，六", "一二三四（五六|一二三四|（五六", "一二三四五 ，六|一二三四|五 ，六",
            "一二三（ 四五六|一二三|（ 四五六", "一二三四五  六|一二三四五  |六", "一二三“　四五六|一二三|“　四五六"})
    void aMarkKeepsItsPlaceAlsoBehindABlank(String text, String first, String second) {
        assertThat(lines(text, 5)).containsExactly(first, second);
    }
}
