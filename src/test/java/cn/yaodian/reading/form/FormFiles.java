package cn.yaodian.reading.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that no unit should send and some unit does. */
final class FormFiles {

    private FormFiles() {}

    static byte[] workbook(Consumer<Sheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("Sheet1"));
            return bytes(workbook);
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] encrypted(byte[] workbook) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            lock.confirmPassword("123456");
            try (OutputStream into = lock.getDataStream(files)) {
                into.write(workbook);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (Exception ofMemory) {
            throw new IllegalStateException(ofMemory);
        }
    }

    /** One part with other text in it. */
    static byte[] replaced(byte[] workbook, String part, String text, String other) {
        return changed(workbook, part, content -> {
            if (!content.contains(text)) {
                throw new IllegalArgumentException(part + " does not have " + text);
            }
            return content.replace(text, other);
        });
    }

    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] content = in.readAllBytes();
                    out.write(entry.getName().equals(part)
                            ? change.apply(new String(content, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8)
                            : content);
                }
            }
            return bytes.toByteArray();
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    /** As a program writes it that has given every row down to the last a height. */
    static byte[] withEmptyRows(byte[] form, int last) {
        return changed(form, "xl/worksheets/sheet1.xml", content -> {
            StringBuilder rows = new StringBuilder(content.length() + (last << 6));
            int end = content.indexOf("</sheetData>");
            rows.append(content, 0, end);
            for (int row = 1_000; row <= last; row++) {
                rows.append("<row r=\"").append(row).append("\" ht=\"15\" customHeight=\"1\"/>");
            }
            return rows.append(content, end, content.length()).toString();
        });
    }

    static byte[] bomb(byte[] form) {
        return changed(form, "xl/worksheets/sheet1.xml",
                content -> content.replace("</sheetData>", " ".repeat(40 << 20) + "</sheetData>"));
    }

    /** The same as .xls, as 另存为 gives it: properties get lost with some programs. */
    static byte[] old(byte[] form) {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(form));
                HSSFWorkbook to = new HSSFWorkbook()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                to.setSheetVisibility(to.getSheetIndex(copy), from.getSheetVisibility(from.getSheetIndex(sheet)));
                for (Row row : sheet) {
                    Row into = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, into));
                }
            }
            return bytes(to);
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }

    private static void copy(Cell cell, Row into) {
        Cell copy = into.createCell(cell.getColumnIndex());
        if (cell.getCellType() == CellType.NUMERIC) {
            copy.setCellValue(cell.getNumericCellValue());
        } else if (cell.getCellType() == CellType.STRING) {
            copy.setCellValue(cell.getStringCellValue());
        }
    }

    /** Whose form it is stands nowhere but in the file's properties. */
    static byte[] oldWithPropertyOnly(String name, String value) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Row headings = workbook.createSheet("填报表").createRow(0);
            String[] titles = {"编号", "任务", "本期进展", "存在问题"};
            for (int i = 0; i < titles.length; i++) {
                headings.createCell(i).setCellValue(titles[i]);
            }
            workbook.createInformationProperties();
            CustomProperties properties = new CustomProperties();
            properties.put(name, value);
            workbook.getDocumentSummaryInformation().setCustomProperties(properties);
            return bytes(workbook);
        } catch (IOException ofMemory) {
            throw new UncheckedIOException(ofMemory);
        }
    }
}
