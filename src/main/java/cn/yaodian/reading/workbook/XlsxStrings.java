package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of an .xlsx share, and how a text is put together of its runs (ECMA-376-1, 18.4). */
final class XlsxStrings {

    private static final int LENGTH_OF_ESCAPE = 7;

    private XlsxStrings() {}

    static List<String> of(Archive archive, String name, SheetRoom room) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        Optional<PartXml> part = archive.xml(name);
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        String words = text(xml);
                        room.characters(words.length());
                        strings.add(words);
                    }
                }
            }
        }
        return strings;
    }

    /** The runs of the current element; how the words are spoken stands beside them and is left. */
    static String text(PartXml xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                characters(xml, words);
            }
        }
        return unescaped(words);
    }

    /** All text directly within the current element. */
    static void characters(PartXml xml, StringBuilder into) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isText()) {
                into.append(xml.text());
            }
        }
    }

    /** _x000D_ stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
    static String unescaped(CharSequence written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            int code = i + LENGTH_OF_ESCAPE <= written.length() ? escaped(written, i) : -1;
            words.append(code < 0 ? written.charAt(i) : (char) code);
            i += code < 0 ? 0 : LENGTH_OF_ESCAPE - 1;
        }
        return words.toString();
    }

    private static int escaped(CharSequence written, int at) {
        if (written.charAt(at) != '_' || written.charAt(at + 1) != 'x' || written.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(written.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
