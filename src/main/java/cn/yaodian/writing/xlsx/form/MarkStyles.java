package cn.yaodian.writing.xlsx.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a workbook's styles those of marked cells: each as it was, with another ground. What is there keeps its
 * number, so that no other cell changes.
 */
final class MarkStyles {

    private static final String REFUSED = "FFFFC7CE";
    private static final String REMARKED = "FFFFF2CC";
    private static final String WRAPPED = "<%1$salignment vertical=\"center\" wrapText=\"1\"/>";

    /** @param of the style that is marked; -1 for the style of the notes */
    private record Mark(int of, boolean refused) {}

    private final List<XmlToken> tokens = new ArrayList<>();
    private final List<List<XmlToken>> styles = new ArrayList<>();
    private final Map<Mark, Integer> marks = new LinkedHashMap<>();
    private int fills;

    /** @param part of the workbook's styles */
    MarkStyles(String part) throws IOException {
        XmlTokens read = new XmlTokens(new StringReader(part));
        boolean within = false;
        boolean ofFills = false;
        Optional<List<XmlToken>> style = Optional.empty();
        for (Optional<XmlToken> next = read.next(); next.isPresent(); next = read.next()) {
            XmlToken token = next.get();
            tokens.add(token);
            ofFills = token.isStart("fills") || ofFills && !token.isEnd("fills");
            fills += ofFills && token.isStart("fill") ? 1 : 0;
            within = token.isStart("cellXfs") || within && !token.isEnd("cellXfs");
            if (within && token.isStart("xf")) {
                style = Optional.of(new ArrayList<>());
                style.ifPresent(styles::add);
            }
            style.ifPresent(open -> open.add(token));
            style = token.isEnd("xf") ? Optional.empty() : style;
        }
    }

    /** Number of the style of a marked cell. */
    int marked(int style, boolean refused) {
        int of = style >= 0 && style < styles.size() ? style : 0;
        return marks.computeIfAbsent(new Mark(of, refused), _ -> styles.size() + marks.size());
    }

    /** Number of the style in which notes are written. */
    int note(boolean refused) {
        return marks.computeIfAbsent(new Mark(-1, refused), _ -> styles.size() + marks.size());
    }

    /** The part with what was asked for. */
    String written() {
        StringBuilder out = new StringBuilder();
        for (XmlToken token : tokens) {
            if (token.isStart("fills")) {
                out.append(token.with("count", String.valueOf(fills + 2)).raw());
            } else if (token.isStart("cellXfs")) {
                out.append(token.with("count", String.valueOf(styles.size() + marks.size())).raw());
            } else {
                if (token.isEnd("fills")) {
                    out.append(fill(token.prefix(), REFUSED)).append(fill(token.prefix(), REMARKED));
                } else if (token.isEnd("cellXfs")) {
                    marks.keySet().forEach(mark -> out.append(style(mark, token.prefix())));
                }
                out.append(token.raw());
            }
        }
        return out.toString();
    }

    private static String fill(String prefix, String colour) {
        return ("<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"" + colour
                + "\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>").formatted(prefix);
    }

    private String style(Mark mark, String prefix) {
        String fill = String.valueOf(fills + (mark.refused() ? 0 : 1));
        if (mark.of() < 0 || styles.isEmpty()) {
            return ("<%1$sxf numFmtId=\"49\" fontId=\"0\" fillId=\"" + fill
                    + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                    + WRAPPED + "</%1$sxf>").formatted(prefix);
        }
        List<XmlToken> marked = styles.get(mark.of());
        StringBuilder style = new StringBuilder(
                marked.getFirst().with("fillId", fill).with("applyFill", "1").raw());
        marked.stream().skip(1).forEach(token -> style.append(token.raw()));
        return style.toString();
    }
}
