package cn.yaodian.service.export;

import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Words as a text file: for keeping them where the workspace does not take them. */
public final class PlainText {

    private PlainText() {}

    /**
     * Writes the lines into a new file of that name; one that is there already stays.
     *
     * @return the file
     * @throws cn.yaodian.domain.failure.FailureException TARGET_NOT_WRITABLE, DISK_FULL
     */
    public static Path write(String name, List<String> lines, Path folder) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(FileNames.free(folder.resolve(FileNames.legal(name) + ".txt")), Overwrite.REFUSE,
                out -> out.write(bytes));
    }
}
