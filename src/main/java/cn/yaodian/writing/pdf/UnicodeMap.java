package cn.yaodian.writing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Says which character each number of a font stands for, for copying and searching (ISO 32000-1, 9.10.3). */
final class UnicodeMap {

    /** No block of such a map may have more entries. */
    private static final int BLOCK = 100;
    private static final String HEAD = """
                                       /CIDInit /ProcSet findresource begin
                                       12 dict begin
                                       begincmap
                                       /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                                       /CMapName /Adobe-Identity-UCS def
                                       /CMapType 2 def
                                       1 begincodespacerange
                                       <0000> <FFFF>
                                       endcodespacerange
                                       """;
    private static final String FOOT = """
                                       endcmap
                                       CMapName currentdict /CMap defineresource pop
                                       end
                                       end
                                       """;

    private UnicodeMap() {}

    static PDStream of(Map<Integer, Integer> cids, PDDocument document) throws IOException {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(cids.entrySet());
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : block) {
                map.append('<');
                hex(entry.getValue(), map);
                map.append("> <");
                for (char unit : Character.toChars(entry.getKey())) {
                    hex(unit, map);
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        byte[] bytes = map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private static void hex(int unit, StringBuilder map) {
        String digits = Integer.toHexString(0x10000 | unit & 0xFFFF).toUpperCase(Locale.ROOT);
        map.append(digits, 1, digits.length());
    }
}
