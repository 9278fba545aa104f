package cn.yaodian.bench;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.reading.format.MarkedFile;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.format.WordFile;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a thousand documents of ten pages, read by one call of the command line in 256 MB. */
final class ThousandDocuments {

    private static final int DOCUMENTS = 1000;
    private static final FontLibrary FONTS = FontLibrary.bundledOnly();

    private ThousandDocuments() {}

    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("yaodian-thousand");
        Path documents = Files.createDirectory(folder.resolve("来文"));
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> lines = TenPages.paragraphs(i);
            switch (i % 10) {
                case 0, 1, 2 -> Files.write(documents.resolve(i + ".docx"), WordFile.typed(lines));
                case 3, 4 -> Files.write(documents.resolve(i + ".docx"), WordFile.numbered(lines));
                case 5, 6 -> Files.write(documents.resolve(i + ".doc"), OldWordFile.of(lines));
                case 7, 8 -> Files.write(documents.resolve(i + ".pdf"), printed(lines));
                default -> Files.write(documents.resolve(i + ".html"), MarkedFile.html(lines));
            }
        }
        Path out = folder.resolve("out.json");
        Path messages = folder.resolve("messages.txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), "cn.yaodian.Launcher", "read", documents.toString(), "--json"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(messages.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> said = Files.readAllLines(messages, StandardCharsets.UTF_8);
        String results = Files.readString(out);
        System.out.printf("ThousandDocuments: status %d, %.1f s, %d objects, %d tasks, %d lines of progress%n",
                status, seconds, results.split("\"documentNumber\"", -1).length - 1,
                results.split("\"leadUnits\"", -1).length - 1, said.size());
        said.forEach(line -> System.out.println("  " + line));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted((one, two) -> two.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] printed(List<String> lines) throws IOException {
        List<Block> blocks = lines.stream().<Block>map(line -> Block.paragraph("", line)).toList();
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(), blocks, Signature.NONE, List.of(),
                Imprint.NONE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(new Typesetter(FONTS).set(document), "", bytes);
        return bytes.toByteArray();
    }
}
