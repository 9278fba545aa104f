package cn.yaodian.reading.form;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormMarks;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.Sheet;
import cn.yaodian.reading.workbook.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whose form a workbook is. The codes stand in a property of the file, on a hidden sheet and above the rows'
 * codes, so that whatever of them an edit loses, the others remain.
 */
final class FormIdentity {

    private final Path file;
    private final Workbook workbook;
    private final List<String> ofFile = new ArrayList<>();

    FormIdentity(Path file, Workbook workbook, HiddenWords hidden) {
        this.file = file;
        this.workbook = workbook;
        Optional.ofNullable(workbook.properties().get(FormMarks.PROPERTY)).ifPresent(ofFile::add);
        hidden.first(FormMarks.PROPERTY).ifPresent(ofFile::add);
    }

    /** @throws FailureException FORM_NEWER, FORM_MIXED, FORM_CODES_DAMAGED or FORM_CODES_MISSING */
    FormCodes codes() {
        List<String> ofTables = ofTables();
        List<String> all = new ArrayList<>(ofFile);
        all.addAll(ofTables);
        all.stream().map(FormCodes::versionOf).flatMap(Optional::stream).filter(version -> version > FormCodes.CURRENT)
                .findFirst().ifPresent(newer -> {
                    throw new FailureException(Failure.FORM_NEWER, file, String.valueOf(newer));
                });
        return oneOf(ofFile).or(() -> oneOf(ofTables)).orElseThrow(() -> new FailureException(
                all.isEmpty() ? Failure.FORM_CODES_MISSING : Failure.FORM_CODES_DAMAGED, file));
    }

    /** Those that are whole must agree. */
    private Optional<FormCodes> oneOf(List<String> texts) {
        List<FormCodes> whole = texts.stream().map(FormCodes::parse).flatMap(Optional::stream).distinct().toList();
        if (whole.size() > 1) {
            throw new FailureException(Failure.FORM_MIXED, file);
        }
        return whole.stream().findFirst();
    }

    private List<String> ofTables() {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            for (CellRow row : sheet.rows()) {
                row.cells().values().stream().map(cell -> cell.words())
                        .filter(words -> FormCodes.versionOf(words).isPresent()).forEach(found::add);
            }
        }
        return found;
    }
}
