package cn.yaodian.writing.ofd;

import cn.yaodian.document.FileProperties;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes pages exactly as they were set as OFD (GB/T 33190-2016), with the glyphs they use embedded and a list of
 * their headings. The same pages and properties give the same bytes. Safe for several threads.
 */
public final class OfdWriter {

    private static final String PAGE = "Doc_0/Pages/Page_%d/Content.xml";

    private final FontLibrary library;

    public OfdWriter(FontLibrary library) {
        this.library = library;
    }

    /**
     * With nothing but its title to say of itself.
     *
     * @param title of the document, for the window's title bar and for searching
     * @param out   stays open
     * @throws IOException if it cannot be written to
     */
    public void write(List<Page> pages, String title, OutputStream out) throws IOException {
        write(pages, FileProperties.titled(title), out);
    }

    /**
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(List<Page> pages, FileProperties properties, OutputStream out) throws IOException {
        Identities identities = new Identities();
        Map<Typeface, PageXml.EmbeddedFont> fonts = fonts(pages, identities);
        EmbeddedImages images = new EmbeddedImages(pages, identities);
        List<Integer> pageIds = pages.stream().map(page -> identities.next()).toList();
        List<byte[]> contents = new ArrayList<>();
        for (Page page : pages) {
            contents.add(new PageXml(fonts, images, identities).write(page));
        }
        PackageFile file = new PackageFile(out);
        file.part("OFD.xml", DocumentParts.entry(properties, contents));
        file.part("Doc_0/Document.xml", DocumentParts.document(pages, pageIds, identities.last()));
        file.part("Doc_0/PublicRes.xml", resources(fonts, images));
        for (PageXml.EmbeddedFont font : fonts.values()) {
            file.part("Doc_0/Res/" + name(font), font.font().file());
        }
        images.write(file, "Doc_0/Res/");
        for (int i = 0; i < contents.size(); i++) {
            file.part(PAGE.formatted(i), contents.get(i));
        }
        file.finish();
    }

    private Map<Typeface, PageXml.EmbeddedFont> fonts(List<Page> pages, Identities identities) throws IOException {
        Map<Typeface, SubsetFont> used = new EnumMap<>(Typeface.class);
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                Optional<Mark.Text> text = switch (mark) {
                    case Mark.Text line -> Optional.of(line);
                    case Mark.Upright upright -> Optional.of(upright.text());
                    case Mark.Rule _,Mark.Image _ -> Optional.empty();
                };
                text.ifPresent(line -> used
                        .computeIfAbsent(line.typeface(), face -> new SubsetFont(library.face(face))).use(line));
            }
        }
        Map<Typeface, PageXml.EmbeddedFont> fonts = new EnumMap<>(Typeface.class);
        for (Map.Entry<Typeface, SubsetFont> entry : used.entrySet()) {
            entry.getValue().make();
            fonts.put(entry.getKey(), new PageXml.EmbeddedFont(identities.next(), entry.getValue()));
        }
        return fonts;
    }

    private static String name(PageXml.EmbeddedFont font) {
        return "Font_" + font.id() + ".ttf";
    }

    private byte[] resources(Map<Typeface, PageXml.EmbeddedFont> fonts, EmbeddedImages images) {
        Map<Typeface, String> names = new EnumMap<>(Typeface.class);
        library.choices().forEach((FontChoice choice) -> names.put(choice.typeface(), choice.family()));
        OfdXml xml = new OfdXml().start("Res", "BaseLoc", "Res").start("Fonts");
        fonts.forEach((typeface, font) -> {
            String name = names.getOrDefault(typeface, typeface.officialFont());
            xml.start("Font", "ID", font.id(), "FontName", name, "FamilyName", name)
                    .text("FontFile", name(font)).end();
        });
        xml.end();
        images.describe(xml);
        return xml.end().finish();
    }
}
