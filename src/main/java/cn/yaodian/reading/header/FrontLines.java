package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The passages of a document from the top, with the place that has been read to. Not for several threads. */
final class FrontLines {

    private final List<Passage> passages;
    private final List<Passage> kept = new ArrayList<>();
    private int at;

    FrontLines(List<Passage> passages) {
        this.passages = new ArrayList<>(passages);
    }

    /** @param ahead 0 for the line that is to be read next */
    Optional<Paragraph> paragraph(int ahead) {
        return FrameDraft.paragraph(passages, at + ahead);
    }

    Optional<TracedText> text(int ahead) {
        return paragraph(ahead).map(Paragraph::text);
    }

    /** The line without its blanks, empty where none is left. */
    String bare(int ahead) {
        return text(ahead).map(Titles::withoutBlanks).orElse("");
    }

    void advance(int lines) {
        at += lines;
    }

    /** Goes on behind a line that belongs to the document's text although its title is still to come. */
    void keep() {
        kept.add(passages.get(at));
        at++;
    }

    /** Leaves only this of the next line. */
    void cut(TracedText rest) {
        if (passages.get(at) instanceof Paragraph paragraph) {
            passages.set(at, paragraph.withText(rest));
        }
    }

    /** What stands behind the line that is to be read next. */
    List<Passage> behind(int ahead) {
        return passages.subList(Math.min(at + ahead + 1, passages.size()), passages.size());
    }

    /** What has not been read, with what was kept before it. */
    List<Passage> rest() {
        List<Passage> rest = new ArrayList<>(kept);
        rest.addAll(passages.subList(Math.min(at, passages.size()), passages.size()));
        return rest;
    }
}
