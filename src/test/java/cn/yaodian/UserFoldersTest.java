package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/小 王").toAbsolutePath();

    @Test
    void everySystemHasItsCustom() {
        assertThat(UserFolders.on("Linux", Map.of(), HOME).root()).isEqualTo(HOME.resolve(".local/share/yaodian"));
        assertThat(UserFolders.on("Linux", Map.of("XDG_DATA_HOME", "/数据"), HOME).root())
                .isEqualTo(Path.of("/数据/yaodian"));
        assertThat(UserFolders.on("Linux", Map.of("HOME", "/home/另"), HOME).root())
                .isEqualTo(Path.of("/home/另/.local/share/yaodian"));
        assertThat(UserFolders.on("Mac OS X", Map.of(), HOME).root())
                .isEqualTo(HOME.resolve("Library/Application Support/Yaodian"));
        assertThat(UserFolders.on("Windows 11", Map.of("APPDATA", "/漫游"), HOME).root())
                .isEqualTo(Path.of("/漫游/Yaodian"));
        assertThat(UserFolders.on("Windows 11", Map.of(), HOME).root())
                .isEqualTo(HOME.resolve("AppData/Roaming/Yaodian"));
    }

    @Test
    void aRelativeOrEmptyDataFolderIsIgnored() {
        assertThat(UserFolders.on("Linux", Map.of("XDG_DATA_HOME", "here"), HOME).root())
                .isEqualTo(HOME.resolve(".local/share/yaodian"));
        assertThat(UserFolders.on("Linux", Map.of("XDG_DATA_HOME", ""), HOME).root())
                .isEqualTo(HOME.resolve(".local/share/yaodian"));
    }

    @Test
    void officeSampleAndLogDoNotMix() {
        UserFolders folders = UserFolders.on("Linux", Map.of(), HOME);
        assertThat(Map.of(folders.workspace(), 1, folders.sample(), 2, folders.logs(), 3)).hasSize(3);
    }
}
