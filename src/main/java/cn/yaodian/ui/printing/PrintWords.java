package cn.yaodian.ui.printing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.print.CutOff;
import cn.yaodian.service.print.PrinterPaper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a clerk is told before pages go on paper. */
final class PrintWords {

    private PrintWords() {}

    static List<String> warnings(Optional<PrinterPaper> paper, List<CutOff> cutOff, FontReport fonts) {
        List<String> lines = new ArrayList<>();
        if (paper.filter(known -> !known.a4()).isPresent()) {
            lines.add(Messages.text("print.noA4"));
        }
        cutOff.forEach(cut -> lines.add(cut(cut)));
        fonts.findings().forEach(found -> lines.add(Messages.text("fonts." + found.kind(), found.what())));
        return lines;
    }

    /** 左边 5 毫米内打印不到：第 1–3、5 页的文字、页码会缺一块。 */
    private static String cut(CutOff cut) {
        // Rounded up: a margin said too small would be believed.
        String mm = BigDecimal.valueOf(cut.margin()).setScale(1, RoundingMode.CEILING).stripTrailingZeros()
                .toPlainString();
        String things = Stream.of(CutOff.Thing.values()).filter(cut.what()::contains)
                .map(thing -> Messages.text("print.thing." + thing)).collect(Collectors.joining("、"));
        return Messages.text("print.cut", Messages.text("print.edge." + cut.edge()), mm, numbers(cut.pages()),
                things);
    }

    private static String numbers(List<Integer> pages) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < pages.size()) {
            int end = at;
            while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
                end++;
            }
            parts.add(end == at ? pages.get(at).toString() : pages.get(at) + "–" + pages.get(end));
            at = end + 1;
        }
        return String.join("、", parts);
    }
}
