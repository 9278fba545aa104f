package cn.yaodian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of style that can be seen in the source text alone. */
class SourceQualityTest {

    private static final int LONGEST_FILE = 400;

    /** Names that say nothing: each of them hides a noun of the domain or of the task. */
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info)");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern TERMINAL = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final List<SourceFile> PROGRAM = SourceFile.below("src/main/java");
    private static final List<SourceFile> ALL = Stream
            .concat(PROGRAM.stream(), SourceFile.below("src/test/java").stream()).toList();

    @Test
    void noFileIsTooLongToBeReadInOneGo() {
        assertThat(ALL).filteredOn(file -> file.lineCount() > LONGEST_FILE).extracting(SourceFile::path).isEmpty();
    }

    @Test
    void everyPackageSaysThatNullDoesNotCrossIt() {
        List<Path> unmarked = ALL.stream().map(file -> file.path().resolveSibling("package-info.java")).distinct()
                .filter(note -> !Files.isRegularFile(note) || ALL.stream().noneMatch(
                        file -> file.path().equals(note) && file.text().contains("@NullMarked\npackage")))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void namesAreNounsThatSaySomething() {
        assertThat(ALL).extracting(SourceFile::name).noneMatch(name -> EMPTY_NAME.matcher(name).matches());
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        assertThat(PROGRAM)
                .filteredOn(file -> !file.isIn("src/main/java/cn/yaodian/command")
                        && !file.path().endsWith("Launcher.java"))
                .filteredOn(file -> TERMINAL.matcher(file.text()).find()).extracting(SourceFile::path).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(PROGRAM).filteredOn(file -> UNFINISHED.matcher(file.text()).find()).extracting(SourceFile::path)
                .isEmpty();
    }

    @Test
    void whatTheUserReadsStandsInTheBundle() {
        assertThat(PROGRAM)
                .filteredOn(file -> file.isIn("src/main/java/cn/yaodian/ui")
                        || file.isIn("src/main/java/cn/yaodian/command"))
                .filteredOn(file -> file.literals().stream().anyMatch(literal -> HAN.matcher(literal).find()))
                .extracting(SourceFile::path).isEmpty();
    }
}
