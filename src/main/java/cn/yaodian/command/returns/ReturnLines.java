package cn.yaodian.command.returns;

import cn.yaodian.command.Terminal;
import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ConflictCause;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.ReadReturn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form that was read, as lines for people: what changes stands beside what is on record, or was said last. */
final class ReturnLines {

    private ReturnLines() {}

    static void tell(ReadReturn form, Terminal terminal) {
        terminal.result(Messages.text("command.returns.read.form", form.unit().name(), form.collection().matter(),
                form.count(ChangeKind.ADDED), form.count(ChangeKind.UPDATED), form.count(ChangeKind.SAME),
                form.count(ChangeKind.CONFLICT), form.refused().size(), String.valueOf(form.file())));
        if (form.readBefore()) {
            terminal.result(Messages.text("command.returns.read.before"));
        }
        form.changes().stream().filter(change -> change.kind() != ChangeKind.SAME)
                .forEach(change -> terminal.result(line(change)));
        form.refused().forEach(remark -> terminal.result(
                Messages.text("command.returns.read.refused", place(remark), remark.sentence())));
        form.remarks().forEach(remark -> terminal.result(
                Messages.text("command.returns.read.remark", place(remark), remark.sentence())));
    }

    private static String place(RowRemark remark) {
        return remark.row().row() > 0
                ? Messages.text("command.returns.read.row", remark.row().sheet(), remark.row().row())
                : remark.row().sheet();
    }

    private static String line(ReportChange change) {
        String kind = change.kind().title() + (change.verdict().causes().isEmpty()
                ? ""
                : change.verdict().causes().stream().map(ConflictCause::title)
                        .collect(Collectors.joining("、", "（", "）")));
        return switch (change) {
            case PartChange part -> Messages.text("command.returns.read.change", kind, part.task().place(),
                    part.task().words(), words(part.said()),
                    before(part.stored().map(ReturnLines::words), part.last().map(ReturnLines::words)));
            case FigureChange figure -> Messages.text("command.returns.read.change", kind, figure.task().place(),
                    figure.indicator().name(), words(figure.said()) + figure.indicator().measure(),
                    before(figure.stored().map(ReturnLines::words), figure.last().map(ReturnLines::words)))
                    + doubts(figure);
        };
    }

    /** What is on record of this period, or else what was said last. */
    private static String before(Optional<String> stored, Optional<String> last) {
        return stored.map(said -> Messages.text("command.returns.read.stored", said))
                .or(() -> last.map(said -> Messages.text("command.returns.read.last", said))).orElse("");
    }

    private static String words(PartReport report) {
        return Stream.of(report.completion(), report.progress(), report.problems(), report.nextSteps(),
                report.needsCoordination()).filter(said -> !said.isEmpty()).collect(Collectors.joining("｜"));
    }

    private static String words(Reading reading) {
        List<String> figures = Stream.of(
                reading.inPeriod().map(one -> Messages.text("command.returns.read.inPeriod", PlainFigure.text(one))),
                reading.cumulative()
                        .map(one -> Messages.text("command.returns.read.cumulative", PlainFigure.text(one))))
                .flatMap(Optional::stream).toList();
        return String.join("，", figures);
    }

    private static String doubts(FigureChange figure) {
        return figure.doubts().isEmpty()
                ? ""
                : figure.doubts().stream().sorted().map(doubt -> Messages.text("figureDoubt." + doubt))
                        .collect(Collectors.joining("；", Messages.text("command.returns.doubt"), ""));
    }
}
