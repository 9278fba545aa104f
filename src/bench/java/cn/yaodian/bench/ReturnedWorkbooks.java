package cn.yaodian.bench;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.returns.AcceptedReturns;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.service.returns.FormOrder;
import cn.yaodian.service.returns.MadeForms;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.returns.Steps;
import cn.yaodian.service.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Two hundred return forms, made and filled in in one process, read and accepted in the next one. */
public final class ReturnedWorkbooks {

    static final String MAKE = "make";
    static final String READ = "read";
    static final List<String> MEASURED = List.of("one form made", "200 workbooks read, cold (all threads)", "200 accepted");

    private static final int WANTED = 200;
    private static final LocalDate DAY = LocalDate.of(LargeOffice.LATEST, 12, 31);
    private static final String WORDS = "开展了竞赛和培训，职工参与面持续扩大。".repeat(8);
    private static final String KEY = "yd:";

    private final Workspace workspace;
    private final ReturnServices services;
    private final Path folder;
    private final Watch watch = new Watch();
    private final Watch all = Watch.ofProcess();

    private ReturnedWorkbooks(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.services = ReturnServices.of(workspace, () -> {
            throw new IllegalStateException("no letters");
        }, Clock.systemUTC());
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        try (Workspace workspace = Workspace.open(Path.of(arguments[1]))) {
            ReturnedWorkbooks bench = new ReturnedWorkbooks(workspace, Path.of(arguments[2]));
            if (arguments[0].equals(MAKE)) {
                bench.make();
            } else {
                bench.read();
            }
        }
    }

    private void make() throws IOException {
        PlanId plan = workspace.plans().list().getFirst().id();
        ReturnCollection first = ask(plan, Period.quarter(LargeOffice.LATEST, 4));
        ReturnCollection second = ask(plan, Period.halfYear(LargeOffice.LATEST, 2));
        watch.begin();
        List<MadeForms.MadeForm> made = make(first, "1");
        watch.end(made.size());
        for (MadeForms.MadeForm form : made) {
            fill(form.file());
        }
        for (MadeForms.MadeForm form : make(second, "2").reversed()) {
            if (made.size() + Integer.parseInt(String.valueOf(form.file().getFileName()).split("_", 2)[0]) > WANTED) {
                Files.delete(form.file());
            } else {
                fill(form.file());
            }
        }
    }

    private ReturnCollection ask(PlanId plan, Period period) {
        return workspace.returns().ask(plan, period, period.title(), "", DAY);
    }

    private List<MadeForms.MadeForm> make(ReturnCollection asked, String name) {
        return services.forms().make(new FormOrder(asked.plan(), asked.id(), Set.of(), Cover.NONE, DAY),
                folder.resolve(name), OnExisting.NUMBER, Steps.UNSEEN).forms();
    }

    private static void fill(Path form) throws IOException {
        try (InputStream in = Files.newInputStream(form); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            fill(workbook.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }

    private static void fill(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        for (Row row : sheet) {
            if (columns.containsKey(KEY + "progress")) {
                if (says(row, columns, "role")) {
                    cell(row, columns, "progress").setCellValue(WORDS);
                    cell(row, columns, "next-steps").setCellValue("继续推进。");
                }
                if (columns.containsKey(KEY + "indicator") && says(row, columns, "indicator")) {
                    cell(row, columns, "in-period").setCellValue(10);
                }
            } else {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        columns.put(cell.getStringCellValue(), cell.getColumnIndex());
                    }
                }
            }
        }
    }

    private static boolean says(Row row, Map<String, Integer> columns, String key) {
        Cell code = cell(row, columns, "code");
        Cell cell = cell(row, columns, key);
        return code.getCellType() == CellType.STRING && code.getStringCellValue().length() > 1
                && cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank();
    }

    private static Cell cell(Row row, Map<String, Integer> columns, String key) {
        return row.getCell(columns.getOrDefault(KEY + key, 0), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void read() {
        all.begin();
        ReadReturns read = services.reading().read(List.of(folder), Steps.UNSEEN);
        all.end(1);
        watch.begin();
        AcceptedReturns accepted = services.reading().accept(Choice.proposed(read, DAY), Steps.UNSEEN);
        watch.end(1);
        if (read.returns().size() != WANTED || accepted.written().size() != WANTED) {
            throw new IllegalStateException(read.returns().size() + " read, " + accepted.written().size()
                    + " accepted, not read: " + read.unread());
        }
    }
}
