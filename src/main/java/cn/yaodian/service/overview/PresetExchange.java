package cn.yaodian.service.overview;

import cn.yaodian.composing.preset.PresetFile;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.FileSet;
import cn.yaodian.service.export.OnExisting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Presets as files that offices hand on. Safe to call from any thread. */
public final class PresetExchange {

    /** Far more than all presets of an office have. */
    private static final long LARGEST = 4L << 20;

    private PresetExchange() {}

    /** @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE */
    public static Path write(List<LedgerPreset> presets, Path target, OnExisting existing) {
        byte[] written = PresetFile.write(presets).getBytes(StandardCharsets.UTF_8);
        return FileSet.write(target, List.of(out -> out.write(written)), existing).getFirst();
    }

    /**
     * All presets of a file, for {@link LedgerViews#add}.
     *
     * @throws FailureException FILE_MISSING, FILE_UNREADABLE, PRESET_UNREADABLE or PRESET_COLUMNS_UNKNOWN
     */
    public static List<LedgerPreset> read(Path file) {
        if (Files.notExists(file)) {
            throw new FailureException(Failure.FILE_MISSING, file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new FailureException(Failure.PRESET_UNREADABLE, file.getFileName());
            }
            // Strictly: what is no UTF-8 is no such file.
            return PresetFile.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException otherFile) {
            throw new FailureException(Failure.PRESET_UNREADABLE, otherFile, file.getFileName());
        } catch (IOException failed) {
            throw new FailureException(Failure.FILE_UNREADABLE, failed, file);
        }
    }
}
