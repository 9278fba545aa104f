package cn.yaodian.reading.archive;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a document that is a zip archive (DOCX, XLSX, OFD). Unpacks only what is asked for, and never more than a
 * bound. Not for several threads.
 */
public final class Archive implements AutoCloseable {

    private static final long LARGEST_WHOLE = 1L << 30;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_DAMAGED or FILE_UNPACKS_TOO_LARGE
     */
    public static Archive open(Path file, byte[] bytes) {
        try {
            Archive opened = new Archive(file, ZipFile.builder().setByteArray(bytes).get());
            opened.takeEntries();
            return opened;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private void takeEntries() {
        long whole = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
            whole += Math.max(0, entry.getSize());
            if (BoundedPart.isBomb(entry.getSize(), entry.getCompressedSize()) || whole > LARGEST_WHOLE) {
                throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
            }
        }
    }

    /**
     * The XML part of that name, such as word/numbering.xml.
     *
     * @throws FailureException FILE_DAMAGED or FILE_UNPACKS_TOO_LARGE
     */
    public Optional<PartXml> xml(String name) {
        Optional<InputStream> part = stream(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartXml(file, part.get()));
        } catch (XMLStreamException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    /**
     * The part of that name, whatever it holds. Some programs write names in other cases and with other slashes.
     *
     * @throws FailureException FILE_DAMAGED or FILE_UNPACKS_TOO_LARGE
     */
    public Optional<byte[]> bytes(String name) {
        Optional<InputStream> part = stream(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private Optional<InputStream> stream(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BoundedPart(zip.getInputStream(entry), entry.getCompressedSize(), file));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Names of all parts, with slashes and in small letters. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
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
