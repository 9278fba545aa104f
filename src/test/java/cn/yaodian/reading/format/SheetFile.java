package cn.yaodian.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table of tasks as a workbook, new or old: a title over its columns, a part's name in merged cells, a second sheet. */
public final class SheetFile {

    private static final List<List<String>> ROWS = List.of(List.of("2026年青禾市技能提升任务分解表"),
            List.of("序号", "类别", "工作任务", "目标要求", "牵头单位", "配合单位"),
            List.of("1", "思想引领", "开展主题宣讲", "全年举办宣讲60场", "市委宣传部", "市总工会、市教育局"),
            List.of("2", "", "办好职工夜校", "新开课程20门", "市总工会", "市人社局"),
            List.of("3", "技能提升", "实施培训计划", "培训职工2万人次以上", "市人社局", "市工信局、市教育局"));

    private SheetFile() {}

    public static byte[] xlsx() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            return filled(book);
        }
    }

    public static byte[] xls() throws IOException {
        try (Workbook book = new HSSFWorkbook()) {
            return filled(book);
        }
    }

    private static byte[] filled(Workbook book) throws IOException {
        Sheet sheet = book.createSheet("任务分解");
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < ROWS.get(i).size(); j++) {
                String words = ROWS.get(i).get(j);
                if (words.length() == 1) {
                    row.createCell(j).setCellValue(Integer.parseInt(words));
                } else {
                    row.createCell(j).setCellValue(words);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
        Row other = book.createSheet("说明").createRow(0);
        other.createCell(0).setCellFormula("SUM(1,2)");
        other.createCell(1).setCellValue(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
