package cn.yaodian.reading.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The parts of one OFD file, found as they are named by others. Not for several threads.
 *
 * @param file named in what goes wrong
 */
public record OfdPackage(Path file, Archive archive) {

    /** An XML part that is open, with its name. */
    public record Part(String name, PartXml xml) {}

    /**
     * The part that another one names. Some programs count places from the root although no slash says so.
     *
     * @param from name of the part that names it
     */
    public Optional<Part> find(String from, String named) {
        if (named.isBlank()) {
            return Optional.empty();
        }
        return open(PartPath.resolve(from, named)).or(() -> open(PartPath.resolve("", named)));
    }

    /** @throws FailureException FILE_DAMAGED if it is not there */
    public Part need(String from, String named) {
        return find(from, named).orElseThrow(() -> damaged(named));
    }

    public FailureException damaged(String part) {
        return new FailureException(Failure.FILE_DAMAGED, new IllegalStateException("no part " + part), file);
    }

    private Optional<Part> open(String name) {
        return archive.xml(name).map(xml -> new Part(name, xml));
    }
}
