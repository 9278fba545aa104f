package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.PartXml;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads what a cell of an .xlsx shows (ECMA-376-1, 18.3.1.4). Formulas are not worked out: their last value counts. */
final class XlsxCells {

    private final List<String> strings;
    private final List<Integer> formats;
    private final ShownNumber numbers;
    private boolean lacksValues;

    /**
     * @param strings that cells share
     * @param formats of numbers, style by style
     */
    XlsxCells(List<String> strings, List<Integer> formats, ShownNumber numbers) {
        this.strings = strings;
        this.formats = formats;
        this.numbers = numbers;
    }

    /** Whether a formula was met whose value the program that wrote it never worked out. */
    boolean lacksValues() {
        return lacksValues;
    }

    /** What the current element's cell says; the walk ends behind it. */
    CellWords cell(PartXml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        int style = xml.number("s").orElse(0);
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean formula = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("v")) {
                XlsxStrings.characters(xml, value);
            } else if (xml.isStart("is")) {
                inline = XlsxStrings.text(xml);
            } else if (xml.isStart("f")) {
                formula = true;
                xml.skip();
            }
        }
        lacksValues |= formula && value.isEmpty() && inline.isEmpty() && !type.equals("str");
        CellWords cell = inline.isEmpty()
                ? CellWords.of(shown(type, value.toString(), style), source(type, value.toString().strip(), style))
                : CellWords.of(inline);
        // Nothing, as text, is a value too.
        boolean given = formula && !(type.equals("str") && cell.words().isEmpty());
        return given ? CellWords.of(cell.words(), cell.source().byFormula()) : cell;
    }

    private CellSource source(String type, String value, int style) {
        return switch (type) {
            case "s", "str", "inlineStr", "d" -> CellSource.WORDS;
            case "b" -> CellSource.of(CellSource.Kind.TRUTH);
            case "e" -> CellSource.of(CellSource.Kind.ERROR);
            default -> number(value).map(number -> numbers.source(number, format(style)))
                    .orElse(CellSource.WORDS);
        };
    }

    private int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    private static Optional<Double> number(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(value));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "str" -> XlsxStrings.unescaped(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e", "d", "inlineStr" -> value;
            default -> number(value.strip(), style);
        };
    }

    private String shared(String index) {
        try {
            int at = Integer.parseInt(index);
            return at >= 0 && at < strings.size() ? strings.get(at) : "";
        } catch (NumberFormatException damaged) {
            return "";
        }
    }

    private String number(String value, int style) {
        return number(value).map(number -> numbers.shown(number, format(style))).orElse(value);
    }
}
