package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets titles of documents and annexes: 2号小标宋, centred, broken between words (GB/T 9704-2012, 7.3.1, 7.3.7). */
final class TitleSetter {

    private record Title(String text, Frame frame, Set<String> names) {}

    private final TypeMetrics metrics;
    private final Memory.Kept<Title, List<TextLine>> known;

    TitleSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        known = memory.kept(title -> lines(title));
    }

    /**
     * Followed by one blank line (7.3.2).
     *
     * @param called what it is called where parts are listed
     * @param names  of units, within which no line ends
     */
    void set(String title, String called, Set<String> names, PageFlow flow) {
        if (!title.isEmpty()) {
            flow.part(new Role.Title(called));
            known.get(new Title(title, flow.frame(), names)).forEach(flow::add);
            flow.skip(1);
        }
    }

    private List<TextLine> lines(Title title) {
        Frame frame = title.frame();
        List<TextLine> lines = new ArrayList<>();
        for (String line : TitleShape.lines(title.text(), frame.titleCharacters(), title.names())) {
            OneLine set = new OneLine(line, Typeface.XIAOBIAOSONG, Sheet.SIZE_2, metrics);
            lines.add(set.centred(frame.left(), frame.right()));
        }
        return lines;
    }
}
