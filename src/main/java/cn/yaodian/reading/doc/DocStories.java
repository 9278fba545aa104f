package cn.yaodian.reading.doc;

import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.SourceSink;
import cn.yaodian.reading.word.StoryLines;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Puts the stories of a binary document into one source: a letterhead that stands in the first page's header, the body,
 * and then, left out, what stands around it.
 */
final class DocStories {

    private final HWPFDocumentCore document;
    private final DocLooks looks;
    private final SourceBuilder source = new SourceBuilder();
    private final BlockSink sink = new SourceSink(source);

    DocStories(HWPFDocumentCore document) {
        this.document = document;
        this.looks = new DocLooks(document.getStyleSheet());
    }

    /**
     * @param macros   whether the file bears any
     * @param embedded whether other files are embedded in it
     */
    SourceText read(boolean macros, boolean embedded) {
        if (macros) {
            source.trait(SourceTrait.MACROS);
        }
        if (embedded) {
            source.trait(SourceTrait.EMBEDDED_DOCUMENT);
        }
        if (document instanceof HWPFDocument newer) {
            stories(newer);
        } else {
            body(DocBoxes.none());
        }
        return source.finish();
    }

    private void stories(HWPFDocument newer) {
        Range headers = newer.getHeaderStoryRange();
        Optional<Range> letterhead = letterhead(newer);
        letterhead.ifPresent(found -> lines(found).writeTo(sink));
        DocBoxes boxes = DocBoxes.of(newer);
        body(boxes);
        boxes.rest().forEach(box -> lines(box).writeTo(sink));
        leaveOut(new Range(headers.getStartOffset(), letterhead.orElse(headers).getStartOffset(), newer),
                LeftOut.RUNNING_HEAD);
        leaveOut(new Range(letterhead.map(Range::getEndOffset).orElse(headers.getStartOffset()),
                headers.getEndOffset(), newer), LeftOut.RUNNING_HEAD);
        leaveOut(newer.getFootnoteRange(), LeftOut.FOOTNOTE);
        leaveOut(newer.getEndnoteRange(), LeftOut.FOOTNOTE);
        leaveOut(newer.getCommentsRange(), LeftOut.COMMENT);
    }

    private void body(DocBoxes boxes) {
        new DocStory(looks, new DocLists(Optional.ofNullable(document.getListTables())), boxes, source::trait, sink)
                .read(document.getRange(), 0);
    }

    private Optional<Range> letterhead(HWPFDocument newer) {
        HeaderStories stories = new HeaderStories(newer);
        return Stream.of(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange())
                .flatMap(Stream::ofNullable).filter(header -> header.getEndOffset() > header.getStartOffset())
                .filter(header -> lines(header).isLetterhead()).findFirst();
    }

    private StoryLines lines(Range story) {
        StoryLines lines = new StoryLines();
        if (story.getEndOffset() > story.getStartOffset()) {
            new DocStory(looks, new DocLists(Optional.empty()), DocBoxes.none(), source::trait, lines).read(story, 0);
        }
        return lines;
    }

    private void leaveOut(Range story, LeftOut reason) {
        lines(story).leaveOut(sink, reason);
    }
}
