package cn.yaodian.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Paragraphs as an OFD by GB/T 33190 of a single page, however long: one line each. */
public final class PageFile {

    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double SIZE = 4.2;
    private static final double LINE = 8;

    private PageFile() {}

    public static byte[] ofd(List<String> paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "OFD.xml", "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                    + "<ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                    + "</ofd:OFD>");
            part(zip, "Doc_0/Document.xml", "<ofd:Document" + SPACE
                    + "><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
                    + "<ofd:PageArea><ofd:PhysicalBox>0 0 400 " + (paragraphs.size() + 8) * LINE
                    + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
                    + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>");
            part(zip, "Doc_0/PublicRes.xml", "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" "
                    + "FontName=\"宋体\" FamilyName=\"宋体\"/></ofd:Fonts></ofd:Res>");
            part(zip, "Doc_0/Pages/Page_0/Content.xml", content(paragraphs));
        }
        return bytes.toByteArray();
    }

    private static String content(List<String> paragraphs) {
        StringBuilder page = new StringBuilder("<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"3\">");
        double y = 3 * LINE;
        for (String words : paragraphs) {
            double width = words.length() * SIZE;
            page.append("<ofd:TextObject ID=\"").append(4 + (int) y).append("\" Boundary=\"28 ").append(y).append(' ')
                    .append(width).append(" 6\" Font=\"2\" Size=\"").append(SIZE)
                    .append("\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g ").append(words.length() - 1).append(' ')
                    .append(SIZE).append("\">").append(words.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</ofd:TextCode></ofd:TextObject>");
            y += LINE;
        }
        return page.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
