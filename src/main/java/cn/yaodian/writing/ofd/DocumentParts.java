package cn.yaodian.writing.ofd;

import cn.yaodian.document.FileProperties;
import cn.yaodian.typesetting.OutlineEntry;
import cn.yaodian.typesetting.Page;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What an OFD says of itself and of its pages in order (GB/T 33190-2016, 7.4, 7.5, 7.6, 7.8). */
final class DocumentParts {

    private static final String NUMBER = "发文字号";

    private DocumentParts() {}

    /** The identity is made of what the pages show: a clock or chance would give other bytes each time. */
    static byte[] entry(FileProperties properties, List<byte[]> contents) {
        StringBuilder whole = new StringBuilder(properties.title());
        contents.forEach(content -> whole.append(new String(content, StandardCharsets.UTF_8)));
        UUID identity = UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
        OfdXml xml = new OfdXml().start("OFD", "Version", "1.1", "DocType", "OFD").start("DocBody").start("DocInfo");
        xml.text("DocID", identity.toString().replace("-", ""));
        if (!properties.title().isEmpty()) {
            xml.text("Title", properties.title());
        }
        if (!properties.authors().isEmpty()) {
            xml.text("Author", String.join("、", properties.authors()));
        }
        properties.made().map(made -> made.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .ifPresent(day -> xml.text("CreationDate", day).text("ModDate", day));
        xml.text("DocUsage", "Normal").text("Creator", "要点");
        if (!properties.number().isEmpty()) {
            xml.start("CustomDatas").text("CustomData", properties.number(), "Name", NUMBER).end();
        }
        return xml.end().text("DocRoot", "Doc_0/Document.xml").end().end().finish();
    }

    static byte[] document(List<Page> pages, List<Integer> ids, int largest) {
        OfdXml xml = new OfdXml().start("Document").start("CommonData");
        xml.text("MaxUnitID", Integer.toString(largest));
        Page first = pages.getFirst();
        xml.start("PageArea").text("PhysicalBox", Millimetres.box(0, 0, first.width(), first.height())).end();
        xml.text("PublicRes", "PublicRes.xml").end().start("Pages");
        for (int i = 0; i < ids.size(); i++) {
            xml.empty("Page", "ID", ids.get(i), "BaseLoc", "Pages/Page_%d/Content.xml".formatted(i));
        }
        xml.end();
        List<OutlineEntry> outline = OutlineEntry.of(pages);
        if (!outline.isEmpty()) {
            xml.start("Outlines");
            outline.forEach(entry -> outline(entry, ids, true, xml));
            xml.end();
        }
        return xml.start("VPreferences").text("TabDisplay", "DocTitle").end().end().finish();
    }

    /** @param expanded titles show their first level of headings at once */
    private static void outline(OutlineEntry entry, List<Integer> ids, boolean expanded, OfdXml xml) {
        xml.start("OutlineElem", "Title", entry.text(), "Count", entry.below().size(), "Expanded", expanded);
        xml.start("Actions").start("Action", "Event", "CLICK").start("Goto");
        xml.empty("Dest", "Type", "XYZ", "PageID", ids.get(entry.page()), "Left", 0, "Top",
                Millimetres.of(entry.top()), "Zoom", 0);
        xml.end().end().end();
        entry.below().forEach(child -> outline(child, ids, false, xml));
        xml.end();
    }
}
