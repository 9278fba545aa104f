package cn.yaodian.writing.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;

class FontLibraryTest {

    private static byte[] bundled(String name) throws IOException {
        try (InputStream in = FontLibraryTest.class.getResourceAsStream("/cn/yaodian/fonts/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A font under another name of the same length. */
    private static byte[] renamed(byte[] font, String from, String to) {
        byte[] old = from.getBytes(StandardCharsets.UTF_16BE);
        byte[] changed = to.getBytes(StandardCharsets.UTF_16BE);
        assertThat(changed).hasSameSizeAs(old);
        byte[] copy = font.clone();
        for (int i = 0; i + old.length <= copy.length; i++) {
            if (Arrays.equals(copy, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(changed, 0, copy, i, changed.length);
            }
        }
        return copy;
    }

    @Test
    void withoutInstalledFontsTheBundledOnesStandIn() {
        List<FontChoice> choices = FontLibrary.bundledOnly().choices();
        assertThat(choices).hasSize(5).noneMatch(FontChoice::official);
        assertThat(choices).extracting(FontChoice::family).contains("Yaodian Fangsong", "Yaodian Biaosong");
    }

    @Test
    void anInstalledFontIsFoundByItsFamilysName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("kai.ttf"), renamed(bundled("YaodianKai.ttf"), "Yaodian Kai", "KaiTi_GB231"));
        assertThat(FontNames.read(folder.resolve("kai.ttf")).getFirst()).contains("KaiTi_GB231");
        InstalledFonts installed = new InstalledFonts(List.of(folder));
        assertThat(installed.find(List.of("楷体_GB2312", "KaiTi_GB231"))).isPresent();
        assertThat(installed.find(List.of("楷体_GB2312"))).isEmpty();
    }

    @Test
    void theLibraryTakesTheOfficialFontFromAFolder(@TempDir Path folder) throws IOException {
        // 11 characters, the last ones blanks, which the library has to see through.
        byte[] font = renamed(bundled("YaodianHei.ttf"), "Yaodian Hei", "SimHei     ");
        Files.write(folder.resolve("simhei.ttf"), font);
        FontLibrary library = FontLibrary.withFolders(List.of(folder));
        FontChoice choice = library.choices().get(Typeface.HEITI.ordinal());
        assertThat(choice.official()).isTrue();
        assertThat(choice.family()).isEqualTo("SimHei");
        assertThat(choice.origin()).endsWith("simhei.ttf");
        assertThat(library.choices().get(Typeface.KAITI.ordinal()).official()).isFalse();
    }

    @Test
    void aDamagedFontFileIsPassedOver(@TempDir Path folder) throws IOException {
        byte[] font = renamed(bundled("YaodianHei.ttf"), "Yaodian Hei", "SimHei     ");
        Files.write(folder.resolve("simhei.ttf"), Arrays.copyOf(font, 200_000));
        Files.write(folder.resolve("rubbish.ttf"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("empty.ttc"), new byte[0]);
        FontLibrary library = FontLibrary.withFolders(List.of(folder));
        assertThat(library.choices()).noneMatch(FontChoice::official);
        assertThat(library.hasGlyph(Typeface.HEITI, '中')).isTrue();
    }

    @Test
    void aMissingGlyphIsLentByTheNextFont() {
        FontLibrary library = FontLibrary.bundledOnly();
        int rare = '囍';
        assertThat(library.covering(Typeface.FANGSONG, '中')).isEqualTo(Typeface.FANGSONG);
        Typeface lender = library.covering(Typeface.XIAOBIAOSONG, rare);
        assertThat(library.hasGlyph(lender, rare)).isTrue();
        assertThat(library.covering(Typeface.KAITI, '“')).isEqualTo(Typeface.FANGSONG);
    }

    @Test
    void everyChineseCharacterOfTheBodyIsOneEmWide() {
        FontLibrary library = FontLibrary.bundledOnly();
        "中文，。、；：？！（）〔〕《》“”‘’—…".codePoints().forEach(codePoint -> {
            assertThat(library.advance(Typeface.FANGSONG, codePoint)).isEqualTo(1);
            assertThat(library.advance(Typeface.KAITI, codePoint)).isEqualTo(1);
        });
    }

    @Test
    void foldersAreThoseOfTheSystem(@TempDir Path home) throws IOException {
        Path own = Files.createDirectories(home.resolve(".local/share/fonts"));
        assertThat(FontFolders.of("Linux", home.toString(), Map.of())).contains(own);
        Path windows = Files.createDirectories(home.resolve("Windows/Fonts"));
        assertThat(FontFolders.of("Windows 11", home.toString(),
                Map.of("WINDIR", home.resolve("Windows").toString()))).containsExactly(windows);
    }
}
