package cn.yaodian.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.FormFigure;
import cn.yaodian.domain.returns.form.FormPart;
import cn.yaodian.domain.returns.form.FormTask;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedFigure;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.domain.returns.form.ReturnedTask;
import cn.yaodian.domain.returns.form.SampleForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Whatever is filled in comes back as it was, wherever the rows and columns have gone meanwhile. */
class ReturnFormRoundTripTest {

    private static final List<String> ODD = List.of("=1+1", "=HYPERLINK(\"http://a.example\",\"点这里\")", "+86", "-推进",
            "@负责人",
            "_x000D_", "_x005F_", "'引号", "<v>&amp;</v>", "\u0001\u001f", "\ud83d\ude00", "\ud800", "\uffff", "1/2",
            "0531",
            "yd:code", "是", "{period}", "%s", "\t甲\n乙");

    @Property(seed = PropertySeed.FIXED, tries = 10)
    void whatWasFilledInIsReadBack(@ForAll("tasks") List<FormTask> tasks) {
        ReturnForm form = SampleForm.of(SampleForm.CODES, tasks);
        assertSame(form, FormFile.read(FormFile.bytes(form)), true);
    }

    @Property(seed = PropertySeed.FIXED, tries = 4)
    void rowsAndColumnsMayBeMoved(@ForAll("tasks") List<FormTask> tasks, @ForAll Random chance) {
        ReturnForm form = SampleForm.of(SampleForm.CODES, tasks);
        byte[] moved = FormFile.edited(FormFile.bytes(form), (workbook, sheet) -> shuffle(sheet, chance));
        assertSame(form, FormFile.read(moved), false);
    }

    private static void assertSame(ReturnForm form, ReturnedForm read, boolean inOrder) {
        assertThat(read.codes()).isEqualTo(form.codes());
        assertThat(read.remarks()).noneMatch(RowRemark::isRefused);
        List<PartReport> reports = form.tasks().stream().map(FormTask::part).flatMap(Optional::stream)
                .map(FormPart::known).flatMap(Optional::stream).toList();
        List<FigureReport> figures = form.tasks().stream().flatMap(task -> task.figures().stream())
                .map(figure -> new FigureReport(figure.id(), figure.known().orElseThrow())).toList();
        List<PartReport> readReports = read.tasks().stream().map(ReturnedTask::report).toList();
        List<FigureReport> readFigures = read.figures().stream().map(ReturnedFigure::figure).toList();
        if (inOrder) {
            assertThat(readReports).isEqualTo(reports);
            assertThat(readFigures).isEqualTo(figures);
        } else {
            assertThat(readReports).containsExactlyInAnyOrderElementsOf(reports);
            assertThat(readFigures).containsExactlyInAnyOrderElementsOf(figures);
        }
    }

    /** Rows below the headings in another order, columns from the keys on in another order. */
    private static void shuffle(XSSFSheet sheet, Random chance) {
        int first = FormFile.FIRST_ROW - 1;
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            rows.add(row);
        }
        int width = sheet.getRow(first - 1).getLastCellNum();
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(column);
        }
        Collections.shuffle(rows, chance);
        Collections.shuffle(columns, chance);
        int below = sheet.getLastRowNum() + 1;
        rows.addAll(0, List.of(first - 2, first - 1));
        for (int row : rows) {
            XSSFRow to = sheet.createRow(below++);
            for (int column = 0; column < width; column++) {
                Cell from = sheet.getRow(row).getCell(columns.get(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                to.createCell(column).copyCellFrom(from, new CellCopyPolicy());
            }
        }
        for (int row = first - 2; row < first - 2 + rows.size(); row++) {
            sheet.removeRow(sheet.getRow(row));
        }
    }

    @Provide
    Arbitrary<List<FormTask>> tasks() {
        return task().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<FormTask> task() {
        return Combinators.combine(text(), text(), part(), figure().list().ofMaxSize(3)).as((number, words, part,
                figures) -> new FormTask(number, words, figures.isEmpty() || part.isPresent()
                        ? Optional.of(part.orElseGet(ReturnFormRoundTripTest::silent))
                        : part, figures));
    }

    private static FormPart silent() {
        PartId id = PartId.random();
        return new FormPart(id, DutyRole.COOPERATE, Optional.empty(),
                Optional.of(new PartReport(id, "", "", "", "", "", "", "")));
    }

    private static Arbitrary<Optional<FormPart>> part() {
        return text().list().ofSize(7).map(said -> {
            PartId id = PartId.random();
            return new FormPart(id, DutyRole.LEAD, Optional.empty(),
                    Optional.of(new PartReport(id, said.get(0), said.get(1), said.get(2), said.get(3), said.get(4),
                            said.get(5), said.get(6))));
        }).optional();
    }

    private static Arbitrary<FormFigure> figure() {
        Arbitrary<Optional<BigDecimal>> number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e14"), new BigDecimal("1e14")).ofScale(6).map(PlainFigure::of).optional();
        return Combinators.combine(text(), Arbitraries.of("万人次", "场", "%", "", "m²-次"), number, number)
                .as((name, measure, inPeriod, cumulative) -> new FormFigure(IndicatorId.random(), name,
                        Measure.of(measure), new Goal(Direction.AT_LEAST, Optional.empty(), BigDecimal.TEN),
                        Optional.empty(), Optional.of(new Reading(SampleForm.PERIOD, inPeriod, cumulative))));
    }

    /** Line ends are \n, and 是否需要协调 knows no 否: the domain has nothing for it. */
    private static Arbitrary<String> text() {
        UnaryOperator<String> canonical = text -> {
            String stripped = text.replace("\r\n", "\n").replace('\r', '\n').strip();
            return stripped.matches("[否/—-]|无.*|没有|暂无|不需.*") || stripped.isBlank() ? "" : stripped;
        };
        return Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(80), Arbitraries.just("")).map(canonical);
    }
}
