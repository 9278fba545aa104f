package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.archive.Relations;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.SourceSink;
import cn.yaodian.reading.word.StoryLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Puts the parts of a document into one source: a letterhead that stands in the first page's header, the body, and then,
 * left out, what stands around it: headers, footers, notes and comments.
 */
final class DocumentParts {

    private final Archive archive;
    private final String main;
    private final Relations relations;
    private final WordStyles styles;
    private final SourceBuilder source = new SourceBuilder();

    DocumentParts(Archive archive, String main) throws XMLStreamException {
        this.archive = archive;
        this.main = main;
        this.relations = Relations.of(archive, main);
        this.styles = WordStyles.of(part("styles"));
    }

    private Optional<PartXml> part(String type) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return archive.xml(relations.part(type).orElse(folder + type + ".xml"));
    }

    SourceText read() throws XMLStreamException {
        BlockSink sink = new SourceSink(source);
        Map<String, StoryLines> headers = stories(relations.parts("header"));
        letterhead(headers).map(headers::remove).ifPresent(letterhead -> letterhead.writeTo(sink));
        Optional<PartXml> body = archive.xml(main);
        if (body.isPresent()) {
            story(body.get(), NumberingParser.read(part("numbering"), styles), sink);
        }
        headers.values().forEach(header -> header.leaveOut(sink, LeftOut.RUNNING_HEAD));
        leaveOut("footer", LeftOut.RUNNING_HEAD, sink);
        leaveOut("footnotes", LeftOut.FOOTNOTE, sink);
        leaveOut("endnotes", LeftOut.FOOTNOTE, sink);
        leaveOut("comments", LeftOut.COMMENT, sink);
        if (!relations.parts("vbaProject").isEmpty()) {
            source.trait(SourceTrait.MACROS);
        }
        return source.finish();
    }

    private void story(PartXml part, WordNumbering numbering, BlockSink sink) throws XMLStreamException {
        try (PartXml xml = part) {
            new StoryParser(new DocumentWalk(xml, source::trait), styles, numbering, sink).blocks();
        }
    }

    private Map<String, StoryLines> stories(List<String> parts) throws XMLStreamException {
        Map<String, StoryLines> stories = new LinkedHashMap<>();
        for (String name : parts) {
            Optional<PartXml> part = archive.xml(name);
            if (part.isPresent()) {
                StoryLines lines = new StoryLines();
                story(part.get(), new WordNumbering(), lines);
                stories.put(name, lines);
            }
        }
        return stories;
    }

    /** The header that is the document's letterhead, by its part's name. */
    private Optional<String> letterhead(Map<String, StoryLines> headers) throws XMLStreamException {
        if (headers.values().stream().noneMatch(StoryLines::isLetterhead)) {
            return Optional.empty();
        }
        Optional<PartXml> body = archive.xml(main);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        try (PartXml xml = body.get()) {
            return FirstPageHeader.relation(xml).flatMap(relations::named)
                    .filter(name -> headers.containsKey(name) && headers.get(name).isLetterhead());
        }
    }

    private void leaveOut(String type, LeftOut reason, BlockSink sink) throws XMLStreamException {
        stories(relations.parts(type)).values().forEach(lines -> lines.leaveOut(sink, reason));
    }
}
