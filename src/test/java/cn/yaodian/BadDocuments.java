package cn.yaodian;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of the kinds that come by mail and are no good, made in a folder. */
record BadDocuments(Path folder) {

    private static final List<String> LINES = List.of("2026年全市某项工作要点", "一、加强组织领导",
            "1.健全工作机制。每季度召开一次会议。（牵头单位：市甲局；参与单位：市乙局）", "2.落实工作责任。办好10件实事。（牵头单位：市乙局）");

    Path empty() throws IOException {
        return Files.createFile(folder.resolve("空白 文件.docx"));
    }

    Path binary() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return Files.write(folder.resolve("照片.docx"), noise);
    }

    /** Nothing wrong with it. */
    Path plain() throws IOException {
        return Files.writeString(folder.resolve("工作要点.txt"), String.join("\n", LINES));
    }

    /** Nothing wrong with it either. */
    Path whole() throws IOException {
        Path file = folder.resolve("工作要点.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (String line : LINES) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
        }
        return file;
    }

    Path truncated() throws IOException {
        byte[] all = Files.readAllBytes(whole());
        return Files.write(folder.resolve("没传完.docx"), Arrays.copyOf(all, all.length * 2 / 3));
    }

    Path locked() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("有密码.docx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("谁也不知道");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(whole(), inside);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    /** 100 MB long, and yet it takes no room on most disks. */
    Path huge() throws IOException {
        Path file = folder.resolve("大文件.docx");
        Files.copy(whole(), file);
        try (RandomAccessFile stretched = new RandomAccessFile(file.toFile(), "rw")) {
            stretched.setLength(100L << 20);
        }
        return file;
    }

    /** 1 GB of blanks in 1 MB. */
    Path bomb() throws IOException {
        Path file = folder.resolve("炸弹.docx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            parts(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1024; i++) {
                zip.write(blanks);
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** @param secret a file that the document tries to draw in */
    Path reachingOut(Path secret) throws IOException {
        Path file = folder.resolve("引用.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            parts(zip);
            put(zip, "word/document.xml",
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>一、&x;</w:t></w:r></w:p></w:body></w:document>");
        }
        return file;
    }

    private static void parts(ZipOutputStream zip) throws IOException {
        put(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        put(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
