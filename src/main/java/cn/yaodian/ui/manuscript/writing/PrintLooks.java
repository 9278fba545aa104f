package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.document.Block;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.Table;
import cn.yaodian.service.manuscript.ManuscriptPages;
import cn.yaodian.ui.manuscript.body.LineKind;
import cn.yaodian.ui.manuscript.body.LineLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What lines become in print; those of a text that is being written are remembered. Of the FX thread. */
public final class PrintLooks implements Function<String, LineLook> {

    private static final int LINES_REMEMBERED = 2000;
    /** A line so long is running text: looking at it on every key would be felt. */
    private static final int LONGEST = 4000;

    private final Map<String, LineLook> known = new LinkedHashMap<>(64, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LineLook> eldest) {
            return size() > LINES_REMEMBERED;
        }
    };

    @Override
    public LineLook apply(String line) {
        return line.length() > LONGEST ? LineLook.PLAIN : known.computeIfAbsent(line, PrintLooks::look);
    }

    private static LineLook look(String line) {
        return line.isBlank()
                ? LineLook.PLAIN
                : ManuscriptPages.block(line).map(PrintLooks::look).orElse(LineLook.PLAIN);
    }

    private static LineLook look(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new LineLook(LineKind.heading(paragraph.level()), paragraph.runs());
            case Table _ -> new LineLook(LineKind.TABLE, List.of());
            case Picture _ -> new LineLook(LineKind.PICTURE, List.of());
            case PageBreak _ -> new LineLook(LineKind.PAGE_BREAK, List.of());
        };
    }
}
