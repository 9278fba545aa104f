package cn.yaodian.reading.archive;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through one part's XML. Nothing outside the part is ever fetched: a document type, by which entities come in, is
 * refused. Names are given without their prefix. Bytes that are no characters are read as U+FFFD, of which the reading
 * of the text says that they are damaged.
 */
public final class PartXml implements AutoCloseable {

    /** Deeper than any document nests; what goes deeper is made to exhaust memory. */
    private static final int DEEPEST = 400;

    private final Path file;
    private final InputStream part;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * @param file  named in what goes wrong
     * @param part  is closed with the walk
     */
    PartXml(Path file, InputStream part) throws XMLStreamException {
        this.file = file;
        this.part = part;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1)); // the JDK's own bound is met by tables
        this.reader = factory.createXMLStreamReader(characters(part));
    }

    /** Of bytes that are no characters the library would write to the process's own error stream. */
    private static Reader characters(InputStream part) throws XMLStreamException {
        try {
            BufferedInputStream bytes = new BufferedInputStream(part);
            bytes.mark(PartCharset.LOOKED_AT + 1);
            byte[] top = bytes.readNBytes(PartCharset.LOOKED_AT);
            bytes.reset();
            return new InputStreamReader(bytes, PartCharset.of(top));
        } catch (IOException damaged) {
            throw new XMLStreamException(damaged);
        }
    }

    /**
     * Goes to the next event.
     *
     * @return false at the end
     * @throws FailureException FILE_REFERS_OUTSIDE if the part declares a document type, FILE_DAMAGED if it nests madly
     */
    public boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new FailureException(Failure.FILE_DAMAGED, file);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new FailureException(Failure.FILE_REFERS_OUTSIDE, file);
            default -> {
                // text, comments
            }
        }
        return true;
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** Whether this is text between elements. */
    public boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    public String text() {
        return reader.getText();
    }

    /** Name of the current element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** Value of an attribute of the current element by its name without prefix; empty if it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Value of an attribute that is a whole number; nothing if it is none. */
    public Optional<Integer> number(String name) {
        try {
            String value = attribute(name);
            return value.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(value));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether the current on-off property is on: there, and not said to be off. */
    public boolean isOn() {
        String value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none") && !value.equals("off");
    }

    /** Passes over the current element with all that is in it. */
    public void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // everything within
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
        try {
            part.close();
        } catch (IOException ofArchive) {
            throw new XMLStreamException(ofArchive);
        }
    }
}
