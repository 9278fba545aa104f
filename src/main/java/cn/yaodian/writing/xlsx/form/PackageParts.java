package cn.yaodian.writing.xlsx.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Where an .xlsx that has been read before has its sheets and styles (ECMA-376-2, 9.3). */
final class PackageParts {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final String main;

    PackageParts(ZipFile zip) throws IOException {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
        this.main = targets("").entrySet().stream().filter(target -> target.getKey().endsWith("/officeDocument"))
                .map(Map.Entry::getValue).findFirst().orElse("xl/workbook.xml");
    }

    /** The parts of sheets by the names on their tabs. */
    Map<String, ZipArchiveEntry> sheets() throws IOException {
        Map<String, String> targets = targets(main);
        Map<String, ZipArchiveEntry> sheets = new HashMap<>();
        for (XmlToken token : tokens(main)) {
            if (token.isStart("sheet")) {
                Optional.ofNullable(targets.get("#" + token.attribute("id"))).map(part -> entries.get(key(part)))
                        .ifPresent(part -> sheets.putIfAbsent(token.attribute("name"), part));
            }
        }
        return sheets;
    }

    Optional<ZipArchiveEntry> styles() throws IOException {
        return targets(main).entrySet().stream().filter(target -> target.getKey().endsWith("/styles"))
                .map(target -> Optional.ofNullable(entries.get(key(target.getValue())))).flatMap(Optional::stream)
                .findFirst();
    }

    /** In which characters a part is written. */
    private static Charset charset(byte[] top) {
        int first = top.length < 2 ? 0 : (top[0] & 0xff) << 8 | top[1] & 0xff;
        return first == 0xfeff || first == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    String text(ZipArchiveEntry entry) throws IOException {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        return new String(bytes, charset(bytes));
    }

    Charset charset(ZipArchiveEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            return charset(part.readNBytes(2));
        }
    }

    private List<XmlToken> tokens(String part) throws IOException {
        List<XmlToken> all = new ArrayList<>();
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry != null) {
            XmlTokens tokens = new XmlTokens(new StringReader(text(entry)));
            for (Optional<XmlToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    /** Parts that one part names, by their type and by # with their identity. */
    private Map<String, String> targets(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        for (XmlToken token : tokens(folder + "_rels/" + part.substring(slash) + ".rels")) {
            if (token.isStart("Relationship")) {
                String target = token.attribute("Target").replace('\\', '/');
                String whole = target.startsWith("/") ? target : folder + target;
                targets.putIfAbsent(token.attribute("Type"), whole);
                targets.put("#" + token.attribute("Id"), whole);
            }
        }
        return targets;
    }

    private static String key(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').toLowerCase(Locale.ROOT).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
