package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormFigure;
import cn.yaodian.domain.returns.form.FormPart;
import cn.yaodian.domain.returns.form.FormTask;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedFigure;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.ReturnedTask;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.writing.file.FileContent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Return forms as lines of text, so that what is done with them is tried without workbooks: the codes, then a line a part
 * ({@code P}, words) or figure ({@code I}, this period, cumulative), cells between tabs. A figure of ? is no number.
 */
final class TextForms implements FormFiles {

    static final String TAB = "\t";

    @Override
    public FileContent blank(ReturnForm form) {
        List<String> lines = new ArrayList<>(List.of(form.codes().text()));
        for (FormTask task : form.tasks()) {
            task.part().ifPresent(part -> lines.add(line(part)));
            task.figures().forEach(figure -> lines.add(line(figure)));
        }
        return out -> out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(FormPart part) {
        PartReport known = part.known().orElse(new PartReport(part.id(), "", "", "", "", "", "", ""));
        return String.join(TAB, "P", part.id().value().toString(), known.progress(), known.problems(),
                known.nextSteps(), known.needsCoordination(), known.completion(),
                part.last().map(PartReport::person).orElse(known.person()), known.phone(), ".");
    }

    private static String line(FormFigure figure) {
        return String.join(TAB, "I", figure.id().value().toString(), plain(figure.known().flatMap(Reading::inPeriod)),
                plain(figure.known().flatMap(Reading::cumulative)), ".");
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }

    @Override
    public ReturnedForm read(Path file, byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        FormCodes codes = FormCodes.parse(lines.getFirst())
                .orElseThrow(() -> new FailureException(Failure.FORM_CODES_MISSING, file));
        List<ReturnedTask> tasks = new ArrayList<>();
        List<ReturnedFigure> figures = new ArrayList<>();
        List<RowRemark> remarks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(TAB, -1);
            RowPlace place = new RowPlace("填报表", i + 1);
            if (cells[0].equals("P")) {
                tasks.add(new ReturnedTask(place, new PartReport(new PartId(UUID.fromString(cells[1])), cells[2],
                        cells[3], cells[4], cells[5], cells[6], cells[7], cells[8])));
            } else if (cells[0].equals("I") && (cells[2] + cells[3]).contains("?")) {
                remarks.add(new RowRemark(place, 3, "指标本期数", RowReason.NOT_A_NUMBER, cells[2], ""));
            } else if (cells[0].equals("I")) {
                figures.add(new ReturnedFigure(place, new FigureReport(new IndicatorId(UUID.fromString(cells[1])),
                        new Reading(codes.period(), figure(cells[2]), figure(cells[3])))));
            }
        }
        return new ReturnedForm(codes, "", "", tasks, figures, remarks);
    }

    private static Optional<BigDecimal> figure(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    @Override
    public FileContent refused(Path file, byte[] content, List<RowRemark> remarks) {
        return out -> {
            out.write(content);
            for (RowRemark remark : remarks) {
                out.write(("\n! 第" + remark.row().row() + "行" + remark.sentence()).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
