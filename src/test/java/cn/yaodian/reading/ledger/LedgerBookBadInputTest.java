package cn.yaodian.reading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yaodian.document.SampleReports;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no ledger of ours are refused in words; nothing of them is taken. */
class LedgerBookBadInputTest {

    @TempDir
    private Path folder = Path.of("");

    private void assertRefused(Failure failure, Path file) {
        assertThatExceptionOfType(FailureException.class).isThrownBy(() -> new LedgerBookReader().read(file))
                .satisfies(thrown -> assertThat(thrown.failure()).isEqualTo(failure));
    }

    private Path file(byte... bytes) throws IOException {
        return Files.write(folder.resolve("文件.xlsx"), bytes);
    }

    @Test
    void filesOfOthersAreForeign() throws IOException {
        assertRefused(Failure.LEDGER_BOOK_FOREIGN, file("甲\t乙\n".getBytes(StandardCharsets.UTF_8)));
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.uncoded(SampleReports.indicators()))) {
            assertRefused(Failure.LEDGER_BOOK_FOREIGN, workbook.save(folder));
        }
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.indicators())) {
            workbook.type(3, 11, "yaodian-table:x:y");
            assertRefused(Failure.LEDGER_BOOK_FOREIGN, workbook.save(folder));
        }
    }

    @Test
    void aTableOfANewerVersionIsNotGuessedAt() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.indicators())) {
            workbook.type(3, 11, "yaodian-table:2:INDICATORS|2024");
            assertRefused(Failure.LEDGER_BOOK_NEWER, workbook.save(folder));
        }
    }

    @Test
    void aFormulaWithoutValueDoesNotEmptyACell() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.indicators())) {
            workbook.sheet().getRow(4).createCell(4).setCellFormula("D5/2");
            assertRefused(Failure.LEDGER_BOOK_UNCALCULATED, workbook.save(folder));
            workbook.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(new LedgerBookReader().read(workbook.save(folder)).tables().getFirst().rows().getFirst()
                    .value("cumulative").number().orElseThrow()).isEqualByComparingTo("30");
        }
    }

    @Test
    void aFileThatBreaksOffOrHasAPasswordIsSaidToBe() throws IOException, GeneralSecurityException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.indicators());
                POIFSFileSystem locked = new POIFSFileSystem()) {
            byte[] whole = Files.readAllBytes(workbook.save(folder));
            assertRefused(Failure.FILE_DAMAGED, file(Arrays.copyOf(whole, whole.length / 2)));
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                workbook.workbook().write(out);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("文件.xlsx"))) {
                locked.writeFilesystem(out);
            }
            assertRefused(Failure.FILE_ENCRYPTED, folder.resolve("文件.xlsx"));
        }
        assertRefused(Failure.FILE_EMPTY, file());
    }

    @Test
    void aWorkbookSavedInTheOldFormatIsReadAsWell() throws IOException {
        try (ChangedWorkbook workbook = new ChangedWorkbook(SampleReports.indicators());
                HSSFWorkbook old = new HSSFWorkbook()) {
            Sheet target = old.createSheet("另存为");
            for (Row row : workbook.sheet()) {
                for (Cell cell : row) {
                    copy(cell, target);
                }
            }
            Path file = folder.resolve("台账.xls");
            try (OutputStream out = Files.newOutputStream(file)) {
                old.write(out);
            }
            ReadTable read = new LedgerBookReader().read(file).tables().getFirst();
            assertThat(read.rows()).extracting(ReadRow::code).containsExactly("i1", "i2", "i3", "i4", "i5", "i6");
            assertThat(read.rows().get(1).value("cumulative").number().orElseThrow()).isEqualByComparingTo("4800.2");
        }
    }

    private static void copy(Cell from, Sheet sheet) {
        Row row = sheet.getRow(from.getRowIndex()) == null
                ? sheet.createRow(from.getRowIndex())
                : sheet.getRow(from.getRowIndex());
        Cell to = row.createCell(from.getColumnIndex());
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> {
                // blank, or a sum
            }
        }
    }
}
