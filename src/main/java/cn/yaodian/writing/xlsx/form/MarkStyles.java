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

    /**
     * @param of   the style that is marked, or that of the cell beside a note
     * @param note whether it is for a note
     */
    private record Mark(int of, boolean refused, boolean note) {}

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
        return number(new Mark(style, refused, false));
    }

    /** Number of the style of a note beside a cell: its frame and font, to be read as lines. */
    int note(int style, boolean refused) {
        return number(new Mark(style, refused, true));
    }

    private int number(Mark mark) {
        return marks.computeIfAbsent(mark, _ -> styles.size() + marks.size());
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
        if (mark.note() || mark.of() < 0 || mark.of() >= styles.size()) {
            XmlToken beside = mark.of() >= 0 && mark.of() < styles.size()
                    ? styles.get(mark.of()).getFirst()
                    : new XmlToken("<xf>");
            return ("<%1$sxf numFmtId=\"49\" fontId=\"%2$s\" fillId=\"%3$s\" borderId=\"%4$s\" xfId=\"0\""
                    + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                    + "<%1$salignment vertical=\"center\" wrapText=\"1\"/></%1$sxf>")
                    .formatted(prefix, number(beside, "fontId"), fill, number(beside, "borderId"));
        }
        List<XmlToken> marked = styles.get(mark.of());
        StringBuilder style = new StringBuilder(
                marked.getFirst().with("fillId", fill).with("applyFill", "1").raw());
        marked.stream().skip(1).forEach(token -> style.append(token.raw()));
        return style.toString();
    }

    private static String number(XmlToken style, String attribute) {
        String number = style.attribute(attribute);
        return number.matches("\\d{1,6}") ? number : "0";
    }
}
