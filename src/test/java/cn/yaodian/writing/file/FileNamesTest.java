package cn.yaodian.writing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import cn.yaodian.PropertySeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 8);

    @Test
    void aNameSaysWhoseWhichYearWhatAndWhen() {
        assertThat(FileNames.of("市产改办", 2022, "任务分解表", DAY, "xlsx")).isEqualTo("市产改办_2022年_任务分解表_20220608.xlsx");
    }

    @Test
    void anUnnamedOfficeLeavesNoGap() {
        assertThat(FileNames.of("", 2022, "任务分解表", DAY, "xlsx")).isEqualTo("2022年_任务分解表_20220608.xlsx");
    }

    @Test
    void whatWindowsRefusesIsReplacedByItsLikeness() {
        assertThat(FileNames.legal("要点\"送审\"<稿>: a/b\\c|d?*\n")).isEqualTo("要点＂送审＂＜稿＞： a／b＼c｜d？＊");
        assertThat(FileNames.legal("名称. .")).isEqualTo("名称");
        assertThat(FileNames.legal("CON")).isEqualTo("_CON");
        assertThat(FileNames.legal("concord")).isEqualTo("concord");
    }

    @Property(seed = PropertySeed.FIXED, tries = 200)
    void everyNameIsShortEnoughForAnyFileSystem(@ForAll @StringLength(max = 300) String unit,
            @ForAll @StringLength(max = 300) String table) {
        String name = FileNames.of(unit, 2022, table, DAY, "xlsx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).endsWith("_20220608.xlsx").doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
    }

    @Test
    void aTakenNameGetsTheNextNumber(@TempDir Path folder) throws IOException {
        Path wanted = folder.resolve("表.xlsx");
        assertThat(FileNames.free(wanted)).isEqualTo(wanted);
        Files.createFile(wanted);
        assertThat(FileNames.free(wanted)).hasFileName("表（2）.xlsx");
        Files.createFile(folder.resolve("表（2）.xlsx"));
        assertThat(FileNames.free(wanted)).hasFileName("表（3）.xlsx");
    }
}
