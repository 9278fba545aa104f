package cn.yaodian.reading.docx;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a DOCX. Unpacks only what is asked for, and never more than a bound. */
final class DocxPackage implements AutoCloseable {

    /** No part of a document that a person wrote unpacks to more, in bytes. */
    private static final long LARGEST_PART = 128L << 20;
    private static final long LARGEST_WHOLE = 1L << 30;
    /** Beyond so many times its packed size, a large part is a bomb; text of a document packs 10 to 30 times. */
    private static final long HIGHEST_RATIO = 200;
    private static final long SMALLEST_BOMB = 16L << 20;

    private final Path file;
    private final ZipFile zip;

    private DocxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** @throws FailureException FILE_DAMAGED or FILE_UNPACKS_TOO_LARGE */
    static DocxPackage open(Path file, byte[] bytes) {
        try {
            DocxPackage opened = new DocxPackage(file, ZipFile.builder().setByteArray(bytes).get());
            opened.refuseBombs();
            return opened;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private void refuseBombs() {
        long whole = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            whole += Math.max(0, entry.getSize());
            if (isBomb(entry.getSize(), entry.getCompressedSize()) || whole > LARGEST_WHOLE) {
                throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
            }
        }
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > LARGEST_PART && unpacked > packed * 20
                || unpacked > SMALLEST_BOMB && unpacked > Math.max(1, packed) * HIGHEST_RATIO;
    }

    /** The main document part, or nothing if this is another kind of package, such as a workbook. */
    Optional<PartXml> mainDocument() {
        Optional<PartXml> types = part("[Content_Types].xml");
        if (types.isEmpty()) {
            return Optional.empty();
        }
        try (PartXml xml = types.get()) {
            while (xml.next()) {
                if (xml.isStart("Override")
                        && xml.attribute("ContentType").matches(".*wordprocessingml\\.(document|template)\\.main.*"
                                + "|.*ms-word\\.(document|template)\\.macroEnabled.*")) {
                    return part(xml.attribute("PartName").replaceFirst("^/", ""));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    /** A part of the package by its name, such as word/numbering.xml. */
    Optional<PartXml> part(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new PartXml(file, unpack(in, entry.getCompressedSize())));
        } catch (IOException | XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    /** What an entry says of its own size may be a lie; the bytes are counted as they come. */
    private byte[] unpack(InputStream in, long packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (isBomb(bytes.size(), packed) || bytes.size() > LARGEST_PART) {
                throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ofMemory) {
            throw new FailureException(Failure.FILE_DAMAGED, ofMemory, file);
        }
    }
}
