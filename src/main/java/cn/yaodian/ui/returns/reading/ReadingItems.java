package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a row says, line by line: the period before, what is on record, and what would be written. */
final class ReadingItems {

    private ReadingItems() {}

    /** One line. Empty words for nothing. */
    record Line(String name, String last, String stored, String said) {

        boolean isEmpty() {
            return (last + stored + said).isEmpty();
        }

        /** Whether something else would be written than is on record. */
        boolean differs() {
            return !stored.equals(said);
        }
    }

    static boolean changesSomething(ReportChange change) {
        return change.kind() != ChangeKind.SAME;
    }

    /** Lines with something in them. */
    static List<Line> lines(ReportChange change) {
        List<Line> lines = new ArrayList<>();
        switch (change) {
            case PartChange part -> {
                add(lines, "report.progress", part, PartReport::progress);
                add(lines, "report.problems", part, PartReport::problems);
                add(lines, "report.nextSteps", part, PartReport::nextSteps);
                add(lines, "report.needs", part, PartReport::needsCoordination);
                add(lines, "report.completion", part, PartReport::completion);
                add(lines, "report.person", part, PartReport::person);
                add(lines, "report.phone", part, PartReport::phone);
            }
            case FigureChange figure -> {
                add(lines, "report.inPeriod", figure, Reading::inPeriod);
                add(lines, "report.cumulative", figure, Reading::cumulative);
            }
        }
        lines.removeIf(Line::isEmpty);
        return lines;
    }

    private static void add(List<Line> lines, String key, PartChange part, Function<PartReport, String> words) {
        lines.add(new Line(Messages.text(key), part.last().map(words).orElse(""),
                part.stored().map(words).orElse(""), words.apply(part.said())));
    }

    private static void add(List<Line> lines, String key, FigureChange change,
            Function<Reading, Optional<BigDecimal>> figure) {
        lines.add(new Line(Messages.text(key), change.last().flatMap(figure).map(PlainFigure::text).orElse(""),
                change.stored().flatMap(figure).map(PlainFigure::text).orElse(""),
                figure.apply(change.said()).map(PlainFigure::text).orElse("")));
    }

    /** A doubt in words. */
    static String words(FigureDoubt doubt) {
        return Messages.text("figureDoubt." + doubt);
    }
}
